import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { afterEach, describe, expect, it } from 'vitest';
import { type Database, StorageError } from '../../src/storage/database.js';
import { migrate, pendingMigrations } from '../../src/storage/migrate.js';
import { schemaChanges } from '../../src/storage/migration-files.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { freshDatabase } from '../kit/database.js';

const open: Database[] = [];
afterEach(async () => {
  for (const db of open.splice(0)) await db.close();
});

async function fresh(): Promise<Database> {
  const db = await freshDatabase();
  open.push(db);
  return db;
}

/** The code of the error a promise ends in. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StorageError);
  expect((error as Error).message).not.toContain('\n');
  return (error as StorageError).code;
}

describe('a database we can work with', () => {
  it('is migrated once', async () => {
    const db = await fresh();
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await migrate(db)).toEqual([]);
  });

  it('rolls a failed transaction back', async () => {
    const db = await fresh();
    const insert = sql`insert into region (code, name, name_en, position) values ('x', 'x', 'x', 1)`;
    await expect(
      db.transaction(async (writer) => {
        await writer.rows(insert);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await db.rows(sql`select * from region`)).toEqual([]);
  });

  it('notes changes of search keys as such, also when it was migrated before they were told apart', async () => {
    const db = await fresh();
    const subjects = async () => {
      await db.rows(sql`delete from change`);
      await db.rows(sql`insert into node (code, type, kind, sort_key) values ('n', 'BODY', 'COUNCIL', 'n')`);
      await db.rows(sql`insert into name (node_id, value, language, kind) select id, 'n', 'EN', 'OFFICIAL' from node`);
      await db.rows(
        sql`insert into search_key (node_id, name_id, key, form, type, kind) select node_id, id, 'n', 'NAME', 'BODY', 'OFFICIAL' from name`,
      );
      const [last] = await db.rows<{ subject: string }>(sql`select subject from change order by id desc limit 1`);
      await db.rows(sql`delete from node`);
      return last?.subject;
    };
    expect(await subjects()).toBe('search');
    await db.orm.migrator.down({ migrations: ['Migration20261129003800_search_changes'] });
    expect(await subjects()).toBe('node');
    expect(await migrate(db)).toEqual(['Migration20261129003800_search_changes']);
    expect(await subjects()).toBe('search');
  });

  it('is what the entities say: migrations, snapshot and entities agree', async () => {
    expect(await schemaChanges()).toEqual([]);
  });
});

describe('a database we refuse, in one line', () => {
  it('migrated by a newer version', async () => {
    const db = await fresh();
    await db.rows(sql`insert into mikro_orm_migrations (name) values ('Migration29990101000000_future')`);
    expect(await codeOf(migrate(db))).toBe('DATABASE_NEWER');
  });

  it('with our tables but no record of migrations', async () => {
    const db = await fresh();
    await db.rows(sql`delete from mikro_orm_migrations`);
    expect(await codeOf(migrate(db))).toBe('DATABASE_HALF_MIGRATED');
    expect(await db.rows(sql`select to_regclass('tie') is not null as kept`)).toEqual([{ kept: true }]);
  });

  it('with a gap in its migrations', async () => {
    const db = await fresh();
    await db.rows(sql`delete from mikro_orm_migrations where id = (select min(id) from mikro_orm_migrations)`);
    expect(await codeOf(migrate(db))).toBe('DATABASE_HALF_MIGRATED');
  });

  it('on a server that nobody answers for; the password is not told', async () => {
    const work = openDatabase({ dataDir: '', databaseUrl: 'postgres://someone:secret@127.0.0.1:1/none' });
    expect(await codeOf(work)).toBe('DATABASE_UNREACHABLE');
    await expect(work).rejects.not.toThrow('secret');
  });
});

describe('a data directory we refuse, in one line', () => {
  it('that is a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'renkei-'));
    await writeFile(join(folder, 'file'), '');
    expect(await codeOf(openDatabase({ dataDir: join(folder, 'file') }))).toBe('DATA_DIR_NOT_WRITABLE');
    await rm(folder, { recursive: true });
  });

  it('that another process holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'renkei-'));
    const first = await openDatabase({ dataDir: folder });
    expect(await codeOf(openDatabase({ dataDir: folder }))).toBe('DATA_DIR_IN_USE');
    await first.close();
    await (await openDatabase({ dataDir: folder })).close();
    await rm(folder, { recursive: true });
  });
});
