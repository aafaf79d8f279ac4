import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Database } from '../../src/storage/database.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { type ServerProcess, startServerProcess } from '../kit/server-process.js';
import { copyForProcesses } from '../kit/templates.js';

// PGlite serves one process.
describe.runIf(inject('templates').engine === 'postgresql')('two server processes on one database', () => {
  let copy: NonNullable<Awaited<ReturnType<typeof copyForProcesses>>>;
  let writerDb: Database;
  let servers: ServerProcess[];
  beforeAll(async () => {
    copy = (await copyForProcesses('seeded')) as typeof copy;
    writerDb = await openDatabase({ databaseUrl: copy.url, dataDir: '', poolSize: 4 });
    const env = { DATABASE_URL: copy.url, RATE_LIMIT_POINTS: '0', LOG_LEVEL: 'warn' };
    servers = await Promise.all([startServerProcess(env), startServerProcess(env)]);
  });
  afterAll(async () => {
    await Promise.all((servers ?? []).map((server) => server.stop()));
    await writerDb?.close();
    await copy?.drop();
  });

  const write = (round: number) =>
    writerDb.transaction(async (writer) => {
      await writer.rows(sql`update node set website = ${`https://example.jp/${round}`} where code = 'hiroshima-bank'`);
    });
  const read = async ({ url }: ServerProcess): Promise<number> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ institution(code: "hiroshima-bank") { website } }' }),
    });
    const { data } = (await response.json()) as { data: { institution: { website: string } } };
    return Number(data.institution.website.split('/').at(-1));
  };
  const both = () => Promise.all(servers.map(read));

  it('the very next read on each sees a committed write, and kept answers are given in between', async () => {
    for (let round = 1; round <= 60; round += 1) {
      await write(round);
      expect(await both()).toEqual([round, round]);
      expect(await both()).toEqual([round, round]);
    }
    for (const { url } of servers) {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(Number(/graphql_answers_total\{from="cache"\} (\d+)/.exec(metrics)?.[1])).toBeGreaterThanOrEqual(50);
    }
  });

  it('no read is older than what was committed before it, while writes and reads cross', async () => {
    const last = 300;
    let committed = 60;
    const writing = (async () => {
      for (let round = 61; round <= last; round += 1) {
        await write(round);
        committed = round;
      }
    })();
    const reading = servers.flatMap((server) =>
      Array.from({ length: 4 }, async () => {
        while (committed < last) {
          const before = committed;
          expect(await read(server)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
    await Promise.all([writing, ...reading]);
    expect(await both()).toEqual([last, last]);
  });
});
