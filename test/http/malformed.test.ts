import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dummy, errorsOf, post, startDummy } from './dummy-server.js';

let dummy: Dummy;
beforeAll(async () => {
  dummy = await startDummy({ BODY_LIMIT_BYTES: '20000' });
});
afterAll(() => dummy.stop());

const shiftJis = Uint8Array.from([...Buffer.from('{"query":"{ hello(name: \\"'), 0x8d, 0x4c, 0x93, 0x87, ...Buffer.from('\\") }"}')]);
const bodies: [string, string | Uint8Array, Record<string, string>, number][] = [
  ['broken JSON', '{"query": "{ hello }"', {}, 400],
  ['a trailing comma', '{"query": "{ hello }",}', {}, 400],
  ['an HTML form', 'query=%7Bhello%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text', '{ hello }', { 'content-type': 'text/plain' }, 415],
  ['application/graphql', '{ hello }', { 'content-type': 'application/graphql' }, 415],
  ['a nonsense content type', '{}', { 'content-type': ';;;' }, 415],
  ['another charset', '{"query":"{ hello }"}', { 'content-type': 'application/json; charset=Shift_JIS' }, 415],
  ['Shift_JIS bytes', shiftJis, {}, 400],
  ['an empty body', '', {}, 400],
  ['blanks', '  \n', {}, 400],
  ['null', 'null', {}, 400],
  ['a number', '42', {}, 400],
  ['a string', '"{ hello }"', {}, 400],
  ['an empty object', '{}', {}, 400],
  ['a batch', '[{"query":"{ hello }"}]', {}, 400],
  ['a numeric query', '{"query": 1}', {}, 400],
  ['a parsed document as query', '{"query": {"kind":"Document"}}', {}, 400],
  ['variables as text', '{"query":"{ hello }","variables":"{}"}', {}, 400],
  ['variables as a list', '{"query":"{ hello }","variables":[1]}', {}, 400],
  ['a numeric operation name', '{"query":"{ hello }","operationName":1}', {}, 400],
  ['an unknown operation name', '{"query":"query A { hello }","operationName":"B"}', {}, 400],
  ['a syntax error', '{"query":"{ hello "}', {}, 400],
  ['an unknown field', '{"query":"{ nothing }"}', {}, 400],
  ['a body that is too large', JSON.stringify({ query: `{ hello } # ${'x'.repeat(30_000)}` }), {}, 413],
  ['a zip bomb', gzipSync(Buffer.alloc(1_000_000, 32)), { 'content-encoding': 'gzip' }, 413],
  ['gzip that is none', 'not gzip at all', { 'content-encoding': 'gzip' }, 400],
  ['an unknown encoding', '{"query":"{ hello }"}', { 'content-encoding': 'rot13' }, 415],
];

describe('a malformed request gets a JSON error', () => {
  it.each(bodies)('%s', async (_name, body, headers, status) => {
    const response = await post(dummy.url, body, { accept: 'application/graphql-response+json, application/json', ...headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const [error] = await errorsOf(response);
    expect(error?.message).toMatch(/\w/);
    expect(error?.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(JSON.stringify(error)).not.toMatch(/node_modules|stack|\bat \w+ \(|FST_/);
  });

  it('says where JSON breaks and how to mend it, without quoting the body', async () => {
    const response = await post(dummy.url, '{"query": "{ hello }", "token": "himitsu",}');
    expect(await errorsOf(response)).toEqual([
      {
        message: 'The request body is not valid JSON. It breaks at character 43 of 43.',
        extensions: { code: 'BAD_USER_INPUT', hint: 'Send {"query": "…", "variables": {…}}.' },
      },
    ]);
  });

  it('does not let __proto__ through to prototypes', async () => {
    const response = await post(dummy.url, '{"query":"{ hello }","__proto__":{"polluted":1}}');
    expect(response.status).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('refuses an endless body that never says its length', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(10_000));
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    const response = await fetch(`${dummy.url}/graphql`, init as RequestInit).catch(() => undefined);
    // Undici may see the connection close before it reads the answer; the server must survive either way.
    if (response) expect(response.status).toBe(413);
    expect((await fetch(`${dummy.url}/healthz`)).status).toBe(200);
  });

  it('accepts a compressed body', async () => {
    const response = await post(dummy.url, gzipSync('{"query":"{ hello }"}'), { 'content-encoding': 'gzip' });
    expect(response.status).toBe(200);
  });

  it('survives bytes that are not HTTP, and URLs that are none', async () => {
    expect(await raw(dummy, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await raw(dummy, `GET /graphql HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/);
    const answer = await raw(dummy, 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400[\s\S]*"BAD_USER_INPUT"/);
    expect((await fetch(`${dummy.url}/healthz`)).status).toBe(200);
  });
});

function raw({ url }: Dummy, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    socket
      .on('data', (data) => (answer += data.toString()))
      .on('error', () => resolve(answer))
      .on('close', () => resolve(answer));
  });
}
