import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';

/** W1: what a connection does in turn. */
export interface MixedLoad {
  readonly port: number;
  readonly path: string;
  /** The request for each institution, by its code. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly databaseUrl: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface MixedResult {
  readonly reads: number;
  readonly writes: number;
  readonly seconds: number;
  /** Answers that did not show a write committed before they were asked for. */
  readonly stale: number;
}

const readsPerWrite = 19;

/**
 * 95 % reads, 5 % writes, exactly: each connection reads 19 times and writes once, one after the other. Our API is read-only, so the write is
 * the same SQL for all contenders: a new web site for an institution, for which triggers raise the data version. The read that follows it
 * asks for that very institution. Institutions are dealt out among the connections, so that nobody else changes them meanwhile.
 */
export async function loadMixed(load: MixedLoad): Promise<MixedResult> {
  const pool = new pg.Pool({ connectionString: load.databaseUrl, max: 4 });
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const codes = [...load.bodies.keys()];
  const original = await websitesOf(pool, codes);
  const start = performance.now();
  const until = start + load.seconds * 1000;
  try {
    const own = Array.from({ length: load.connections }, (_, index) => codes.filter((__, at) => at % load.connections === index));
    const counts = await Promise.all(own.filter((dealt) => dealt.length > 0).map((dealt) => work({ load, pool, agent, dealt, until })));
    const sum = (field: 'reads' | 'writes' | 'stale') => counts.reduce((total, each) => total + each[field], 0);
    return { reads: sum('reads'), writes: sum('writes'), stale: sum('stale'), seconds: (performance.now() - start) / 1000 };
  } finally {
    for (const [code, website] of original) await write(pool, code, website);
    await pool.end();
    agent.destroy();
  }
}

interface Worker {
  readonly load: MixedLoad;
  readonly pool: pg.Pool;
  readonly agent: Agent;
  readonly dealt: readonly string[];
  readonly until: number;
}

async function work({ load, pool, agent, dealt, until }: Worker) {
  const counts = { reads: 0, writes: 0, stale: 0 };
  let written: { code: string; website: string } | null = null;
  for (let turn = 0; performance.now() < until; turn++) {
    if (turn % (readsPerWrite + 1) === readsPerWrite) {
      const code = dealt[turn % dealt.length] as string;
      written = { code, website: `https://www.example.jp/${code}/${turn}` };
      await write(pool, written.code, written.website);
      counts.writes++;
      continue;
    }
    const code: string = written?.code ?? (dealt[turn % dealt.length] as string);
    const answer = await ask(load, agent, load.bodies.get(code) as string);
    if (written && !answer.includes(`"${written.website}"`)) counts.stale++;
    written = null;
    counts.reads++;
  }
  return counts;
}

async function websitesOf(pool: pg.Pool, codes: readonly string[]): Promise<Map<string, string | null>> {
  const { rows } = await pool.query<{ code: string; website: string | null }>('select code, website from node where code = any($1)', [
    codes,
  ]);
  return new Map(rows.map(({ code, website }) => [code, website]));
}

/** One statement is one transaction; triggers raise the data version in it. */
async function write(pool: pg.Pool, code: string, website: string | null): Promise<void> {
  await pool.query({ name: 'write', text: 'update node set website = $2 where code = $1', values: [code, website] });
}

function ask({ port, path }: MixedLoad, agent: Agent, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      void text(response).then(resolve, reject);
    })
      .once('error', reject)
      .end(body);
  });
}
