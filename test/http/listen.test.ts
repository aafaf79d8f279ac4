import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { listen, StartError, startErrorOf } from '../../src/http/listen.js';

const failure = async (host: string, port: number) => {
  const app = fastify();
  try {
    return await listen(app, { host, port });
  } catch (error) {
    return error;
  } finally {
    await app.close();
  }
};

describe('listen', () => {
  it('returns the address with the port it got', async () => {
    expect(await failure('127.0.0.1', 0)).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  });

  it('says in one line that the port is taken', async () => {
    const first = fastify();
    const port = Number(new URL(await listen(first, { host: '127.0.0.1', port: 0 })).port);
    const error = (await failure('127.0.0.1', port)) as StartError;
    await first.close();
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ code: 'EADDRINUSE', exitCode: 69 });
    expect(error.message).toBe(
      `127.0.0.1:${port} is already in use: stop the other server, or set PORT to another number (0 takes any free one).`,
    );
  });

  it.each(['no-such-host.invalid', '192.0.2.1'])('says that %s is no address of this machine', async (host) => {
    const error = (await failure(host, 0)) as StartError;
    expect(error).toBeInstanceOf(StartError);
    expect(error.exitCode).toBe(78);
    expect(error.message).toContain(host);
    expect(error.message).not.toContain('\n');
  });

  it('says that a port needs rights, and passes other errors on', () => {
    const denied = startErrorOf(Object.assign(new Error('x'), { code: 'EACCES' }), { host: '::1', port: 80 });
    expect(denied).toMatchObject({ exitCode: 77, message: expect.stringContaining('[::1]:80') });
    const other = new Error('y');
    expect(startErrorOf(other, { host: 'a', port: 1 })).toBe(other);
  });
});
