import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database, StorageOptions } from '../../src/storage/database.js';
import { openDatabase } from '../../src/storage/open-database.js';

/** `migrated` has all tables and no rows; `seeded` has the seeds of the repository. */
export type TemplateName = 'migrated' | 'seeded';

/** What global-setup.ts made for all test files. */
export type Templates = { readonly seedFailure: string | undefined } & (
  | { readonly engine: 'pglite'; readonly folder: string }
  | { readonly engine: 'postgresql'; readonly url: string }
);

export type TestOptions = Pick<StorageOptions, 'onStatement'>;

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

/** A database of its own, copied from a template. Close it in afterAll. */
export async function openTemplate(name: TemplateName, options: TestOptions = {}): Promise<Database> {
  const templates = inject('templates');
  if (name === 'seeded' && templates.seedFailure) throw new Error(templates.seedFailure);
  if (templates.engine === 'postgresql') return openCopy(templates.url, name, options);
  const loadDataDir = await openAsBlob(join(templates.folder, `${name}.tar`));
  return openDatabase({ ...options, dataDir: 'memory://', loadDataDir });
}

async function openCopy(serverUrl: string, template: TemplateName, options: TestOptions): Promise<Database> {
  const copy = await copyOnServer(serverUrl, template);
  const db = await openDatabase({ ...options, dataDir: '', databaseUrl: copy.url, poolSize: 4 });
  const close = async () => {
    await db.close();
    await copy.drop();
  };
  return { ...db, close };
}

/** A database of its own on the PostgreSQL server of the run, for processes that open it themselves; null on PGlite. */
export async function copyForProcesses(name: TemplateName): Promise<{ url: string; drop: () => Promise<void> } | null> {
  const templates = inject('templates');
  return templates.engine === 'postgresql' ? copyOnServer(templates.url, name) : null;
}

/** Creating a database from a template copies its files: some 50 ms. */
async function copyOnServer(serverUrl: string, template: TemplateName): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(serverUrl, `create database ${name} template ${template}`);
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  return { url, drop: () => execute(serverUrl, `drop database ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
