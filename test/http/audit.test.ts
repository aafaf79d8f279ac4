import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dummy, startDummy } from './dummy-server.js';

let dummy: Dummy;
beforeAll(async () => {
  dummy = await startDummy();
});
afterAll(() => dummy.stop());

it('passes the GraphQL over HTTP audit without an error', async () => {
  const results = await auditServer({ url: `${dummy.url}/graphql` });
  const lines = (status: string) =>
    results
      .filter((result) => result.status === status)
      .map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`);
  expect(results.length).toBeGreaterThan(50);
  if (process.env.AUDIT_REPORT) console.log(lines('warn').concat(lines('notice')).join('\n'));
  expect(lines('error')).toEqual([]);
});
