import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Directories } from '../../../src/directory/directories.js';
import { Context } from '../../../src/graphql/context.js';
import { Executor } from '../../../src/graphql/executor/executor.js';
import { NetworkCache } from '../../../src/graphql/network/network-cache.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { packageRoot } from '../../../src/package-root.js';
import type { Database } from '../../../src/storage/database.js';
import { testDay } from '../../kit/api.js';
import { openTemplate } from '../../kit/templates.js';

const folder = join(packageRoot, 'schema', 'operations');
const schema = createSchema();
const executor = new Executor(schema);
const networks = new NetworkCache();
const statements: string[] = [];

let db: Database;
beforeAll(async () => {
  db = await openTemplate('seeded', { onStatement: (text) => statements.push(text) });
});
afterAll(() => db.close());

const directories = new Directories();

async function newContext(): Promise<Context> {
  const server = await db.pin();
  const context = new Context({
    reader: server,
    networks,
    today: testDay,
    clientId: 'test',
    outcome: {},
    openDirectory: (options) => directories.current(server, testDay, options),
  });
  await context.open();
  statements.length = 0;
  return context;
}

it.each(readdirSync(folder))('%s: as graphql-js answers, with as many statements', async (file) => {
  const document = parse(readFileSync(join(folder, file), 'utf8'));
  // What is kept in memory is there for both.
  await execute({ schema, document, contextValue: await newContext() });
  const theirs = await execute({ schema, document, contextValue: await newContext() });
  const their = statements.length;
  const ours = await executor.execute({ document, context: await newContext() });
  expect(ours.errors).toBeUndefined();
  expect(ours.json).toBe(JSON.stringify(theirs.data));
  expect(statements.length).toBe(their);
});
