import { describe, expect, it } from 'vitest';
import { answerOf, startServer } from './server.js';

const query =
  '{ institutions(first: 5) { nodes { code facts { value } } totalCount } body(code: "c-collabo") { members(first: 3) { nodes { member { name } } } } }';

describe('a database that fails', () => {
  it('gives INTERNAL, tells the cause only to the log, and leaves the process alive', async () => {
    const server = await startServer();
    expect((await answerOf(await server.post({ query }))).errors).toBeUndefined();
    // Twenty operations are on their way when it goes.
    const underWay = Array.from({ length: 20 }, () => server.post({ query }));
    await server.db.close();
    for (const response of await Promise.all(underWay)) expect(response.status).toBeLessThan(600);
    server.logs.length = 0;
    const response = await server.post({ query });
    const text = await response.clone().text();
    const { errors } = await answerOf(response);
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors ?? []) expect(error).toMatchObject({ message: 'Internal server error', extensions: { code: 'INTERNAL' } });
    expect(text).not.toMatch(/pglite|postgres|closed|select|stack|\.ts/i);
    expect(server.logs.length).toBeGreaterThan(0);
    expect(JSON.stringify(server.logs)).toContain('unexpected error in a resolver');
    // What needs no database still works.
    expect(await (await server.post({ query: '{ __typename rateLimit { cost } }' })).json()).toMatchObject({
      data: { __typename: 'Query' },
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    await server.close().catch(() => undefined);
  });
});
