import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, loadConfig, maskPassword, settings } from '../src/config.js';

const messageFor = (env: Record<string, string>): string => {
  try {
    loadConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).code).toBe('INVALID_CONFIG');
    expect((error as ConfigError).message).not.toContain('\n');
    return (error as ConfigError).message;
  }
  throw new Error(`accepted ${JSON.stringify(env)}`);
};

it('takes what was said on the command line first, and refuses workers on the embedded database', () => {
  const databaseUrl = { DATABASE_URL: 'postgres://u@db/renkei' };
  expect(loadConfig({ ...databaseUrl, WORKERS: '3' }, false, { WORKERS: '2' }).workers).toBe(2);
  expect(loadConfig({ ...databaseUrl, WORKERS: 'auto' }, false).workers).toBeGreaterThanOrEqual(1);
  expect(() => loadConfig({ WORKERS: '2' }, false)).toThrow('the embedded database serves one process');
  expect(() => loadConfig({ ...databaseUrl, WORKERS: '65' }, false)).toThrow('auto or a whole number from 1 to 64');
});

describe('loadConfig', () => {
  it('has a default for every setting', () => {
    expect(loadConfig({}, false)).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      databaseReplicaUrls: [],
      databasePoolSize: 10,
      dataDir: '.data',
      logLevel: 'info',
      logFormat: 'json',
      corsOrigins: '*',
      maxDepth: 12,
      maxCost: 100_000,
      rateLimitPoints: 3_000_000,
      trustProxy: 0,
      bodyLimitBytes: 1_048_576,
      requestTimeoutMs: 30_000,
      introspection: true,
      trustedDocuments: 'prefer',
      warmNetwork: true,
      workers: 1,
      responseCacheMb: 64,
      shutdownGraceMs: 10_000,
    } satisfies Config);
  });

  it('reads every setting', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgresql://u:p@db/renkei',
      DATABASE_REPLICA_URLS: 'postgres://a/x, postgres://b/x',
      LOG_LEVEL: 'DEBUG',
      LOG_FORMAT: 'pretty',
      CORS_ORIGINS: 'https://a.example/, http://localhost:5173',
      TRUST_PROXY: 'true',
      INTROSPECTION: '0',
      RATE_LIMIT_POINTS: '0',
      DATA_DIR: '/var/lib/renkei',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      databaseReplicaUrls: ['postgres://a/x', 'postgres://b/x'],
      logLevel: 'debug',
      logFormat: 'pretty',
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
      trustProxy: 1,
      introspection: false,
      rateLimitPoints: 0,
      dataDir: '/var/lib/renkei',
    });
  });

  it('is frozen, and takes an empty value as unset', () => {
    const config = loadConfig({ PORT: '', DATABASE_URL: '  ', LOG_FORMAT: '' }, true);
    expect(config).toMatchObject({ port: 4000, databaseUrl: undefined, logFormat: 'pretty' });
    expect(Object.isFrozen(config) && Object.isFrozen(config.databaseReplicaUrls)).toBe(true);
  });

  it.each([
    [{ PORT: '70000' }, 'PORT is "70000", but it must be a whole number from 0 to 65535.'],
    [{ PORT: '4e3' }, 'PORT is "4e3"'],
    [{ PORT: '-1' }, 'PORT is "-1"'],
    [{ PORT: 'a\nb' }, 'PORT is "a\\nb"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but it must be one of trace, debug, info, warn, error, fatal, silent.'],
    [{ LOG_FORMAT: 'xml' }, 'auto, pretty, json'],
    [{ CORS_ORIGINS: 'https://a.example/path' }, '* or a comma-separated list'],
    [{ CORS_ORIGINS: 'example.jp' }, 'CORS_ORIGINS is "example.jp"'],
    [{ CORS_ORIGINS: 'https://a.example,*' }, 'CORS_ORIGINS is'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY is "yes"'],
    [{ TRUST_PROXY: '11' }, 'TRUST_PROXY is "11"'],
    [{ INTROSPECTION: 'maybe' }, 'true or false'],
    [{ INTROSPECTION: 'constructor' }, 'true or false'],
    [{ BODY_LIMIT_BYTES: '1MB' }, 'BODY_LIMIT_BYTES is "1MB"'],
    [{ DATABASE_REPLICA_URLS: 'postgres://a/x' }, 'DATABASE_URL is not'],
  ])('refuses %j', (env, part) => {
    expect(messageFor(env as Record<string, string>)).toContain(part);
  });

  it.each([
    'mysql://u:hunter2@db/x',
    'u:hunter2@db/x',
    'postgres:u:hunter2@db',
    'postgres://u:hunter2@db:port/x',
    'http://u:hunter2@db/?password=hunter2',
  ])('never shows the password in %s', (url) => {
    expect(messageFor({ DATABASE_URL: url })).not.toContain('hunter2');
    expect(messageFor({ DATABASE_URL: 'postgres://a/x', DATABASE_REPLICA_URLS: `postgres://b/x,${url}` })).not.toContain('hunter2');
  });

  it('cuts a very long value short', () => {
    expect(messageFor({ PORT: 'x'.repeat(5000) }).length).toBeLessThan(200);
  });
});

it('masks passwords and query strings of database URLs', () => {
  expect(maskPassword('postgres://u:p%40ss@db:5432/renkei?sslpassword=x')).toBe('postgres://u:***@db:5432/renkei');
  expect(maskPassword('postgres://db/renkei')).toBe('postgres://db/renkei');
});

it('describes every setting for the README and --help', () => {
  expect(settings.map(({ key }) => key).sort()).toEqual(Object.keys(loadConfig({})).sort());
  for (const { name, allowed, description } of settings) {
    expect(name).toMatch(/^[A-Z_]+$/);
    expect(allowed && description).toMatch(/\w/);
    expect(description).toMatch(/\.$/);
  }
});
