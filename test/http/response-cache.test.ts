import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { KeptBody } from '../../src/http/kept-body.js';
import { type Server, startServer } from '../graphql/server.js';

let server: Server;
beforeAll(async () => {
  server = await startServer({ RESPONSE_CACHE_MB: '8' });
});
afterAll(() => server.close());
beforeEach(() => write(server, 0));

const query = 'query Bank($code: String!, $language: Language) { institution(code: $code) { website name(language: $language) } }';
const bank = { query, variables: { code: 'hiroshima-bank', language: 'JA' } };

async function write({ db }: Pick<Server, 'db'>, round: number): Promise<void> {
  await db.transaction(async (writer) => {
    await writer.rows(sql`update node set website = ${`https://example.jp/${round}`} where code = 'hiroshima-bank'`);
  });
}

/** The answer and the statements it took. */
async function ask(body: unknown, headers: Record<string, string> = {}) {
  server.statements.length = 0;
  const response = await server.post(body, headers);
  return { status: response.status, headers: response.headers, text: await response.text(), statements: [...server.statements] };
}

/** Asked twice it is kept; gives what the third time takes. */
async function third(body: unknown, again = body, headers: Record<string, string> = {}) {
  await ask(body);
  const second = await ask(body);
  return { second, third: await ask(again, headers) };
}

describe('what is kept', () => {
  it('gives the third answer without a statement, byte by byte as the second', async () => {
    const { second, third: kept } = await third(bank);
    expect(kept.statements).toEqual([]);
    expect(kept.text).toBe(second.text);
    expect([kept.status, kept.headers.get('content-type')]).toEqual([200, second.headers.get('content-type')]);
  });

  it.each(['br', 'gzip', 'deflate'])('gives a long one in %s, compressed once, and as it is to who wants that', async (coding) => {
    const compressed = vi.spyOn(KeptBody.prototype, 'compressed');
    onTestFinished(() => compressed.mockRestore());
    const long = { query: `{ institutions(first: 50) { nodes { code ${coding}: name } } }` };
    const { second, third: kept } = await third(long, long, { 'accept-encoding': coding });
    const fourth = await ask(long, { 'accept-encoding': coding });
    expect(kept.statements).toEqual([]);
    expect([kept.text, fourth.text]).toEqual([second.text, second.text]);
    expect([kept.headers.get('content-encoding'), kept.headers.get('vary')]).toEqual([coding, expect.stringContaining('accept-encoding')]);
    const [once, again] = await Promise.all(compressed.mock.results.map(({ value }) => value as Promise<Buffer>));
    expect(once?.byteLength).toBe(Number(kept.headers.get('content-length')));
    expect(again).toBe(once);
    const plain = await ask(long, { 'accept-encoding': 'identity' });
    expect([plain.text, plain.headers.get('content-encoding')]).toEqual([second.text, null]);
  });

  it('takes variables in any order, and tells different ones apart', async () => {
    const { third: turned } = await third(bank, { variables: { language: 'JA', code: 'hiroshima-bank' }, query });
    expect(turned.statements).toEqual([]);
    const { third: other } = await third(bank, { query, variables: { code: 'hiroshima-bank', language: 'EN' } });
    expect(other.text).toContain('Hiroshima Bank');
  });

  it('tells operations, documents and media types apart', async () => {
    const two = 'query A { institution(code: "hiroshima-bank") { code } } query B { institution(code: "hiroshima-bank") { sector } }';
    const { third: other } = await third({ query: two, operationName: 'A' }, { query: two, operationName: 'B' });
    expect(JSON.parse(other.text)).toEqual({ data: { institution: { sector: 'FINANCE' } } });
    const { third: plain } = await third(bank, bank, { accept: 'application/json' });
    expect(plain.headers.get('content-type')).toContain('application/json');
  });

  it('is not what failed, wholly or in part, nor what is for one client', async () => {
    const wrong = await third({ query: '{ institutions(first: 1000) { totalCount } }' });
    expect([wrong.third.status, wrong.third.text]).toEqual([wrong.second.status, wrong.second.text]);
    const partial = await third({
      query: '{ institution(code: "hiroshima-bank") { memberships(first: 1000) { totalCount } } documents(first: 1) { nodes { code } } }',
    });
    expect(JSON.parse(partial.third.text)).toMatchObject({ errors: [{}], data: { institution: null } });
    expect(partial.third.statements.length).toBeGreaterThan(0);
    const limits = await third({ query: '{ institution(code: "hiroshima-bank") { facts { value } } rateLimit { remaining } }' });
    expect(limits.third.statements.length).toBeGreaterThan(0);
  });

  it('is not asked about variables nested without end', async () => {
    const deep = `{"query":${JSON.stringify(query)},"variables":{"code":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    expect((await third(deep)).third.status).toBe(400);
  });
});

describe('after a write', () => {
  it('the very next read sees it', async () => {
    await third(bank);
    for (let round = 1; round <= 30; round += 1) {
      await write(server, round);
      expect((await ask(bank)).text).toContain(`example.jp/${round}"`);
      expect((await ask(bank)).statements).toEqual([]);
    }
  });

  it('no read is older than what was committed before it, however writes and reads cross', async () => {
    let committed = 0;
    const writing = (async () => {
      for (let round = 1; round <= 40; round += 1) {
        await write(server, round);
        committed = round;
        await new Promise(setImmediate);
      }
    })();
    const reading = Array.from({ length: 4 }, async () => {
      while (committed < 40) {
        const before = committed;
        const { data } = (await (await server.post(bank)).json()) as { data: { institution: { website: string } } };
        expect(Number(data.institution.website.split('/').at(-1))).toBeGreaterThanOrEqual(before);
      }
    });
    await Promise.all([writing, ...reading]);
    expect((await ask(bank)).text).toContain('example.jp/40"');
  });
});

describe('the rate limit', () => {
  it('is charged the same for kept answers, and refuses them in the same words', async () => {
    const limited = await startServer({ RESPONSE_CACHE_MB: '8', RATE_LIMIT_POINTS: '16' });
    try {
      const remaining = async () => {
        const response = await limited.post(bank);
        await response.text();
        return [response.status, /r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]];
      };
      const answers = [];
      for (let time = 0; time < 6; time += 1) answers.push(await remaining());
      const left = answers.map(([, points]) => Number(points));
      const cost = 16 - (left[0] as number);
      expect(left.slice(1).every((points, place) => (left[place] as number) - points === cost || points < cost)).toBe(true);
      expect(answers.at(-1)?.[0]).toBe(429);
      expect(answers.filter(([status]) => status === 200)).toHaveLength(Math.floor(16 / cost));
    } finally {
      await limited.close();
    }
  });
});
