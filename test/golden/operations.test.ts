import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Api, startApi } from '../kit/api.js';

/**
 * Every operation of schema/operations runs through HTTP and must give the answer beside this file, with the same
 * number of SQL statements, on PGlite and on PostgreSQL. `npm run golden` writes them anew.
 */
const folder = join(packageRoot, 'schema', 'operations');
const names = readdirSync(folder).map((file) => file.replace('.graphql', ''));
const goldenFile = (name: string) => join(import.meta.dirname, `${name}.json`);

/** On PGlite statements run one after another and their number is exact. */
const onServer = inject('templates').engine === 'postgresql';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('operations of partners and analysts', () => {
  it('are at least twenty', () => expect(names.length).toBeGreaterThanOrEqual(20));

  it.each(names)('%s', async (name) => {
    const operation = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    // Asked twice: what is kept in memory then is there, whichever operation ran before.
    await api.ask(operation);
    const { status, data, errors, statements } = await api.ask(operation);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const answer = { statements: statements.length, data };
    if (process.env['UPDATE_GOLDEN']) writeFileSync(goldenFile(name), `${JSON.stringify(answer, null, 2)}\n`);
    const golden = JSON.parse(readFileSync(goldenFile(name), 'utf8')) as typeof answer;
    expect(answer.data).toEqual(golden.data);
    // A server answers parallel statements when it likes, so that a level may go to the loaders in two or three parts.
    if (onServer) expect(answer.statements).toBeLessThanOrEqual(golden.statements + 3);
    else expect(answer.statements).toBe(golden.statements);
  });
});

describe('no query per node', () => {
  const nested = readFileSync(join(folder, 'three-levels-deep.graphql'), 'utf8');

  it('three levels take at most six statements, however many rows', async () => {
    const few = await api.ask(nested, { first: 1 });
    const many = await api.ask(nested, { first: 50 });
    expect(few.statements.length).toBeLessThanOrEqual(6);
    expect(many.statements.length).toBeLessThanOrEqual(6);
  });
});
