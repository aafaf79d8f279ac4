import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedRows } from '../../src/storage/copied-rows.js';
import type { ColumnTypes, Database, Server } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';

let db: Database;
let server: Server;
beforeAll(async () => {
  db = await freshDatabase();
  server = await db.pin();
});
afterAll(() => db.close());

interface Everything {
  readonly id: number;
  readonly share: number | null;
  readonly held: boolean | null;
  readonly name: string | null;
  readonly code: string | null;
  readonly stages: unknown;
}

const columns: ColumnTypes<Everything> = { id: 'integer', share: 'double', held: 'boolean', name: 'text', code: 'word', stages: 'jsonb' };

const everything = sql`select i as id, case when i % 3 > 0 then i / 7::float8 end as share, case when i % 5 > 0 then i % 2 = 0 end as held,
    case i % 4 when 0 then '' when 1 then E'塩谷\\t㈱\\n"\\\\N"\\\\' when 2 then '𠮷' || i end as name, case when i % 6 > 0 then 'code-' || i % 40 end as code,
    case when i % 2 > 0 then jsonb_build_object('段', array[i, null], 'b', E'"\\\\') end as stages from generate_series(-3, 3000) i order by i`;

async function gathered<Row>(chunks: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const chunk of chunks) rows.push(...chunk);
  return rows;
}

describe('rows of a copy', () => {
  it('are those of the statement, in its order, whatever the values', async () => {
    const [copied, plain] = await server.snapshot(async (snapshot) => [
      await gathered(snapshot.copy(columns, everything)),
      await snapshot.rows<Everything>(everything),
    ]);
    expect(copied).toHaveLength(3004);
    expect(copied).toEqual(plain);
  });

  it('may be none', async () => {
    expect(
      await server.snapshot((snapshot) => gathered(snapshot.copy<{ id: number }>({ id: 'integer' }, sql`select 1 as id where false`))),
    ).toEqual([]);
  });

  it('see the moment at which the snapshot began, as its statements do', async () => {
    const seen = await server.snapshot(async (snapshot) => {
      const before = await snapshot.rows<{ version: number }>(sql`select version from data_version`);
      return [before, await gathered(snapshot.copy<{ version: number }>({ version: 'integer' }, sql`select version from data_version`))];
    });
    expect(seen[0]).toEqual(seen[1]);
  });

  it('have no place for values, and no integer of another size', async () => {
    const copy = (select: ReturnType<typeof sql>) =>
      server.snapshot((snapshot) => gathered(snapshot.copy<{ id: number }>({ id: 'integer' }, select)));
    await expect(copy(sql`select ${1}::int as id`)).rejects.toThrow('COPY takes no values');
    await expect(copy(sql`select 1::bigint as id`)).rejects.toThrow('an integer has 4 bytes, not 8');
    // After some thousand rows.
    await expect(copy(sql`select 1 / (i - 5000) as id from generate_series(1, 10000) i`)).rejects.toThrow('division by zero');
    expect(await copy(sql`select 7 as id`)).toEqual([{ id: 7 }]);
  });

  it('are told apart where they are words that look alike', async () => {
    const alike = sql`select i as id, case i % 3 when 0 then 'a' || chr(97 + i % 7) || 'cdefghijkl' when 1 then repeat(chr(97 + i % 5), i % 35)
        else repeat('連', 8 + i % 4) || i % 2 end as code from generate_series(1, 2000) i order by i`;
    const [copied, plain] = await server.snapshot(async (snapshot) => [
      await gathered(snapshot.copy<{ id: number; code: string }>({ id: 'integer', code: 'word' }, alike)),
      await snapshot.rows(alike),
    ]);
    expect(copied).toEqual(plain);
  });

  it('are read before anything else is asked', async () => {
    if (db.engine === 'pglite') return;
    const between = server.snapshot(async (snapshot) => {
      for await (const _ of snapshot.copy<{ id: number }>({ id: 'integer' }, sql`select i as id from generate_series(1, 500000) i`))
        await snapshot.rows(sql`select 1`);
    });
    await expect(between).rejects.toThrow('before the next statement');
    // Never begun, it was never sent.
    expect(
      await server.snapshot(async (snapshot) => snapshot.copy<{ id: number }>({ id: 'integer' }, sql`select 1 as id`) && 'nothing read'),
    ).toBe('nothing read');
  });

  it('left unread leave the server usable', async () => {
    const many = sql`select i as id from generate_series(1, 500000) i`;
    const first = server.snapshot(async (snapshot) => {
      for await (const [row] of snapshot.copy<{ id: number }>({ id: 'integer' }, many)) return row;
      return null;
    });
    if (db.engine === 'postgresql') await expect(first).rejects.toThrow('before the next statement');
    else expect(await first).toEqual({ id: 1 });
    const broken = server.snapshot(async (snapshot) => {
      for await (const [row] of snapshot.copy<{ id: number }>({ id: 'integer' }, many)) throw new Error(`at ${row?.id}`);
    });
    await expect(broken).rejects.toThrow('at 1');
    expect(await db.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(await server.snapshot((snapshot) => snapshot.rows(sql`select 2 as two`))).toEqual([{ two: 2 }]);
  });

  it('fail with their connection, and the server goes on', async () => {
    if (db.engine === 'pglite') return;
    const slow = sql`select i as id from generate_series(1, 100000) i, lateral (select pg_sleep(0.001 + i * 0)) s`;
    const copied = server.snapshot((snapshot) => gathered(snapshot.copy<{ id: number }>({ id: 'integer' }, slow)));
    const failed = expect(copied).rejects.toThrow(/terminat/);
    const kill = () =>
      db.rows<{ ended: boolean }>(
        sql`select pg_terminate_backend(pid) as ended from pg_stat_activity where query like 'copy %' and state = 'active' and datname = current_database()`,
      );
    while ((await kill()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await failed;
    const again = await server.snapshot((snapshot) => gathered(snapshot.copy<{ id: number }>({ id: 'integer' }, sql`select 7 as id`)));
    expect(again).toEqual([{ id: 7 }]);
  });

  it('may be cut into chunks anywhere', async () => {
    const row = (...values: (Buffer | null)[]) => {
      const parts = values.flatMap((value) => [int(4, value?.length ?? -1), value ?? Buffer.alloc(0)]);
      return Buffer.concat([int(2, values.length), ...parts]);
    };
    const file = Buffer.concat([
      Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'),
      Buffer.alloc(8),
      row(int(4, 5), Buffer.from('連携')),
      row(int(4, -1), null),
      row(null, Buffer.from('')),
      int(2, -1),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(file.length)), async (given) => {
        const cuts = [0, ...given.sort((a, b) => a - b), file.length];
        async function* chunks() {
          for (let at = 1; at < cuts.length; at += 1) yield file.subarray(cuts[at - 1], cuts[at]);
        }
        expect(await gathered(copiedRows<{ id: number | null; name: string | null }>(chunks(), { id: 'integer', name: 'word' }))).toEqual([
          { id: 5, name: '連携' },
          { id: -1, name: null },
          { id: null, name: '' },
        ]);
      }),
    );
  });
});

it('rows of a copy that breaks off are no rows', async () => {
  const head = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
  const row = Buffer.concat([int(2, 1), int(4, 4), int(4, 7)]);
  const read = async (...parts: Buffer[]) => gathered(copiedRows<{ id: number }>(ReadableStream.from(parts), { id: 'integer' }));
  expect(await read(head, row, int(2, -1))).toEqual([{ id: 7 }]);
  for (const parts of [[], [head], [head, row], [head, row.subarray(0, 5)], [head, row, int(2, -1), row]])
    await expect(read(...parts)).rejects.toThrow('broke off');
});

/** A whole number of so many bytes. */
function int(bytes: number, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}
