import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { InputError } from '../domain/input-error.js';

/** Every `extensions.code` the API gives; documented in docs/api.md. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument or variable is wrong.',
  INVALID_PAGE_SIZE: 'first or last is outside 0 to 100.',
  INVALID_CURSOR: 'after or before is not a cursor of this list in this order.',
  NOT_FOUND: 'There is nothing at this address.',
  UNAUTHENTICATED: 'The operation needs credentials.',
  FORBIDDEN: 'The credentials do not allow the operation.',
  CONFLICT: 'The change contradicts what is stored.',
  QUERY_TOO_COMPLEX: 'The operation costs more than one operation may.',
  QUERY_TOO_DEEP: 'The operation is nested deeper than allowed.',
  RATE_LIMITED: 'The client has used up its cost for this minute.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The request does not say which operation to run.',
  BAD_REQUEST: 'The request is not GraphQL over HTTP.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash of the persisted query is not known; send the document with it.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are switched off.',
  DOCUMENT_NOT_TRUSTED: 'The server answers only trusted documents, and this is none.',
  INTERNAL: 'Something went wrong on our side.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** An error for the caller, with a code of the public list. */
export function apiError(
  code: ErrorCode,
  message: string,
  details: { argument?: string; hint?: string; http?: { status: number } } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** What Apollo says, without a code, to a persisted query with the hash of another document. */
const hashMismatch = 'provided sha does not match query';

/** Makes of any error what the caller may see: coded errors as they are, all else INTERNAL, with the cause only in the log. */
export function formatErrors(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof InputError) {
      const { code, message, argument, hint } = original;
      return { ...formatted, message, extensions: { code, argument, ...(hint ? { hint } : {}) } };
    }
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    if (extensions['invalidValue']) {
      // A literal of a wrong value: validation gives it a code of its own, but a variable would be BAD_USER_INPUT.
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT', hint: extensions['hint'] } };
    }
    const code = extensions['code'];
    if (typeof code === 'string' && code in errorCodes && code !== 'INTERNAL') return { ...formatted, extensions };
    if (formatted.message === hashMismatch) {
      return {
        ...formatted,
        extensions: { code: 'BAD_USER_INPUT', hint: 'Send the SHA-256 of the document, in hexadecimal, as sha256Hash.' },
      };
    }
    logger.error({ err: original, path: formatted.path }, 'unexpected error in a resolver');
    return { ...formatted, message: 'Internal server error', extensions: { code: 'INTERNAL' } };
  };
}
