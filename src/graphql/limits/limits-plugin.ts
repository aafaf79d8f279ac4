import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, execute, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
// The ESM build loads a second copy of graphql (index.mjs), which graphql-js refuses; the CommonJS one shares ours.
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity/cjs';
import type { CostLimiter, LimitState } from '../../limits/cost-limiter.js';
import type { Context } from '../context.js';
import { apiError } from '../errors.js';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

/** Reckons the cost of every operation, refuses what costs too much, charges the rest to the client. */
export function limitsPlugin(limiter: CostLimiter, maxCost: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operationName, request, contextValue, operation, response }) {
          const cost = getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            estimators,
            ...(operationName ? { operationName } : {}),
          });
          if (cost > maxCost) {
            throw apiError('QUERY_TOO_COMPLEX', `The operation costs ${cost} points, at most ${maxCost} are allowed.`, {
              hint: 'Ask for smaller pages (first) or fewer nested lists; rateLimit(dryRun: true) { cost } tells the cost.',
              http: { status: 400 },
            });
          }
          const dry = operation !== undefined && isDryRun(operation, request.variables ?? {});
          const state = dry
            ? { ...(await limiter.peek(contextValue.clientId)), exceeded: false }
            : await limiter.consume(contextValue.clientId, cost);
          contextValue.limits = { cost, limit: state.limit, remaining: state.remaining, resetAt: state.resetAt };
          tellLimits(response.http?.headers, state);
          if (state.exceeded) throw rateLimited(cost, state);
        },
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          if (!isDryRun(operation, request.variables ?? {})) return null;
          const result = await execute({
            schema: schema as GraphQLSchema,
            document: onlyRateLimit(document, operation),
            contextValue,
            variableValues: request.variables ?? {},
            operationName: operation.name?.value ?? null,
          });
          return { http: { status: 200, headers: new Map() as never }, body: { kind: 'single', singleResult: result } };
        },
      };
    },
  };
}

function rateLimited(cost: number, { remaining, resetAt }: LimitState) {
  return apiError('RATE_LIMITED', `The operation costs ${cost} points, but only ${remaining} are left until ${resetAt.toISOString()}.`, {
    hint: 'Wait until then, or ask for less.',
    http: { status: 429 },
  });
}

/** Tells the client the limit in the header fields of draft-ietf-httpapi-ratelimit-headers. */
function tellLimits(headers: Map<string, string> | undefined, { limit, remaining, resetAt }: LimitState): void {
  const seconds = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  headers?.set('ratelimit-limit', String(limit));
  headers?.set('ratelimit-remaining', String(remaining));
  headers?.set('ratelimit-reset', String(seconds));
  if (remaining === 0) headers?.set('retry-after', String(seconds));
}

/** Does the operation ask at its root for `rateLimit(dryRun: true)`? */
function isDryRun(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return operation.selectionSet.selections.some((selection) => {
    if (selection.kind !== Kind.FIELD || selection.name.value !== 'rateLimit') return false;
    const value = selection.arguments?.find((argument) => argument.name.value === 'dryRun')?.value;
    if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
    return value?.kind === Kind.BOOLEAN && value.value;
  });
}

/** The document with nothing left of the operation but its `rateLimit` fields. */
function onlyRateLimit(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const selections = operation.selectionSet.selections.filter(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === 'rateLimit',
  );
  const pruned = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return { ...document, definitions: document.definitions.map((definition) => (definition === operation ? pruned : definition)) };
}
