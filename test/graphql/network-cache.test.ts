import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const question = '{ network(filter: { nodeTypes: [PLAN] }) { nodeCount } }';
const count = async () => (await api.ask<{ network: { nodeCount: number } }>(question)).data?.network.nodeCount as number;

it('makes the network of what is in memory, and again when the data changed', async () => {
  // What is held in memory is there.
  await api.ask('{ regions { code } }');
  const first = await api.ask(question);
  const again = await api.ask(question);
  expect(again.data).toEqual(first.data);
  expect([first.statements.length, again.statements.length]).toEqual([0, 0]);
  const before = await count();
  await api.db.transaction(async (writer) => {
    await writer.rows(sql`insert into node (code, type, body_code, sort_key) values ('new-plan', 'PLAN', 'c-collabo', 'x')`);
  });
  expect(await count()).toBe(before + 1);
});
