import { createHash } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { assert, constant, jsonValue, property } from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, requestKey } from '../../src/http/request-key.js';

const request = (body: unknown, headers: Record<string, string> = {}): HTTPGraphQLRequest => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return { method: 'POST', search: '', headers: map, body };
};
const query = '{ regions { code } }';
const sha256Hash = createHash('sha256').update(query).digest('hex');
const persistedQuery = { version: 1, sha256Hash };

it('a document and its hash are the same question', () => {
  const key = requestKey(request({ query }));
  expect(key).not.toBeNull();
  expect(requestKey(request({ extensions: { persistedQuery } }))).toBe(key);
  expect(requestKey(request({ query, extensions: { persistedQuery }, variables: null, operationName: null }))).toBe(key);
});

it.each<[string, unknown]>([
  ['a hash of something else', { query, extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
  ['another version of persisted queries', { extensions: { persistedQuery: { version: 2, sha256Hash } } }],
  ['extensions we do not know', { query, extensions: { other: 1 } }],
  ['no question', {}],
  ['a batch', [{ query }]],
  ['no object', 'text'],
  ['nothing', undefined],
  ['an operation name that is a number', { query, operationName: 1 }],
])('%s is left to Apollo', (_name, body) => {
  expect(requestKey(request(body))).toBeNull();
});

it('GET is read from the address, and left to Apollo where it says something twice or is no JSON', () => {
  const get = (search: string) => requestKey({ ...request(undefined), method: 'GET', search });
  const address = `?query=${encodeURIComponent(query)}`;
  expect(get(address)).not.toBeNull();
  expect(get(`${address}&variables=%7B%7D`)).not.toBe(get(address));
  expect(get(`${address}&variables={`)).toBeNull();
  expect(get(`${address}&query=x`)).toBeNull();
});

it('headers that decide whether and how Apollo answers are part of it', () => {
  const keys = [{}, { accept: 'text/plain' }, { 'content-type': 'application/json' }, { 'apollo-require-preflight': '1' }];
  expect(new Set(keys.map((headers) => requestKey(request({ query }, headers as Record<string, string>)))).size).toBe(4);
});

it('canonical JSON says the same as the value, whatever the order of names', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, member]) => [name, reversed(member)]),
    );
  };
  assert(
    property(jsonValue(), constant(200), (value, depth) => {
      const text = canonicalJson(value, depth) as string;
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value), depth)).toBe(text);
    }),
  );
});
