import { hash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { digest } from './entity-tag.js';

/** Deeper variables are refused anyway (graphql/limits/check-input.ts); here they must not end in a stack overflow. */
const maxNesting = 100;

/** What Apollo looks at besides the question: how it is asked decides what is answered, and in which media type. */
const lookedAt = ['accept', 'content-type'];
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

interface Question {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/**
 * Equal keys mean equal requests: the same document (or its hash), operation, variables in any order of their names, and
 * the same headers that matter. Null for what is no such request, or not worth the trouble: Apollo answers it.
 */
export function requestKey({ method, headers, search, body }: HTTPGraphQLRequest): string | null {
  const question = method === 'GET' ? fromSearch(search) : (body as Question | null | undefined);
  if (typeof question !== 'object' || question === null || Array.isArray(question)) return null;
  const { operationName = null, variables = null } = question;
  const document = documentHash(question);
  if (document === null || (operationName !== null && typeof operationName !== 'string')) return null;
  const canonical = canonicalJson(variables, maxNesting);
  if (canonical === null) return null;
  const how = [method, ...lookedAt.map((name) => headers.get(name) ?? ''), ...preflightHeaders.map((name) => Boolean(headers.get(name)))];
  return digest(JSON.stringify([how, document, operationName, canonical]));
}

function fromSearch(search: string): Question | null {
  const parameters = new URLSearchParams(search);
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return null;
  const parsed = (name: string): unknown => JSON.parse(parameters.get(name) ?? 'null');
  try {
    return {
      query: parameters.get('query') ?? undefined,
      operationName: parameters.get('operationName') ?? undefined,
      variables: parsed('variables'),
      extensions: parsed('extensions'),
    };
  } catch {
    return null;
  }
}

/** The SHA-256 of the document, given or computed. Both at once must agree, or Apollo has something to say. */
function documentHash({ query, extensions }: Question): string | null {
  const { persistedQuery, ...others } = (extensions ?? {}) as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } };
  if (Object.keys(others).length > 0 || (persistedQuery && persistedQuery.version !== 1)) return null;
  const given = persistedQuery?.sha256Hash;
  if (query === undefined) return typeof given === 'string' ? given : null;
  if (typeof query !== 'string' || query === '') return null;
  const computed = hash('sha256', query);
  return given === undefined || given === computed ? computed : null;
}

/** JSON with the members of every object in order of their names; null when nested too deep. */
export function canonicalJson(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth === 0) return null;
  const parts: string[] = [];
  const names = Array.isArray(value) ? value.keys() : Object.keys(value).sort();
  for (const name of names) {
    const part = canonicalJson((value as Record<string | number, unknown>)[name], depth - 1);
    if (part === null) return null;
    parts.push(Array.isArray(value) ? part : `${JSON.stringify(name)}:${part}`);
  }
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
