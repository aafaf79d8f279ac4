import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServerProcess, startServerProcess } from '../kit/server-process.js';
import { copyForProcesses } from '../kit/templates.js';

const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });

it('the embedded database is refused, with what to do', async () => {
  await expect(startServerProcess({ DATA_DIR: '/nowhere' }, ['--workers', '2'])).rejects.toThrow(
    'the embedded database serves one process: set DATABASE_URL',
  );
});

it('a wrong argument is refused in one line', async () => {
  await expect(startServerProcess({ DATA_DIR: '/nowhere' }, ['--bogus'])).rejects.toThrow(
    /^the server ended with 1:\nrenkei: [^\n]*--bogus[^\n]*\n$/,
  );
});

// PGlite serves one process.
describe.runIf(inject('templates').engine === 'postgresql')('two workers behind one port', () => {
  let copy: NonNullable<Awaited<ReturnType<typeof copyForProcesses>>>;
  let server: ServerProcess;
  beforeAll(async () => {
    copy = (await copyForProcesses('seeded')) as typeof copy;
    server = await startServerProcess({ DATABASE_URL: copy.url, RATE_LIMIT_POINTS: '1000', LOG_LEVEL: 'info' }, ['--workers', '2']);
  });
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await copy?.drop();
  });
  const metrics = async () => (await fetch(`${server.url}/metrics`)).text();

  it('share the limit of a client and count together', async () => {
    const left: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      const response = await ask(server.url, '{ institution(code: "hiroshima-bank") { code } }');
      expect(response.status).toBe(200);
      left.push(Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]));
    }
    const cost = 1000 - (left[0] as number);
    expect(left).toEqual(Array.from({ length: 10 }, (_, time) => 1000 - cost * (time + 1)));
    const answered = [...(await metrics()).matchAll(/graphql_answers_total\{from="\w+"\} (\d+)/g)];
    expect(answered.reduce((total, [, count]) => total + Number(count), 0)).toBe(10);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${server.url}/exports`)).status).toBe(200);
  });

  it('a worker that dies is replaced, and the others go on', async () => {
    const killed = Number(/"worker":(\d+),"msg":"started"/.exec(server.output())?.[1]);
    process.kill(killed, 'SIGKILL');
    for (let tries = 0; !/"msg":"started"[\s\S]*ended unasked[\s\S]*"msg":"started"/.test(server.output()) && tries < 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const answer = await ask(server.url, '{ regions { code } }').catch(() => null);
      // A connection that the dying worker held may break; nothing else may.
      if (answer) expect(answer.status).toBe(200);
    }
    expect(server.output()).toMatch(/ended unasked/);
    expect(server.output().match(/"msg":"started"/g)).toHaveLength(3);
  });

  it('stop together, with 0', async () => {
    expect(await server.stop()).toBe(0);
    expect(server.output().match(/"msg":"stopped"/g)).toHaveLength(2);
  });
});
