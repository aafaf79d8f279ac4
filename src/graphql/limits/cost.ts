import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
// The ESM build loads a second copy of graphql (index.mjs), which graphql-js refuses; the CommonJS one shares ours.
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity/cjs';
import { apiError } from '../errors.js';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

/** What an operation costs: about the number of fields it may answer. Refuses operations and variables the schema does not know. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): number {
  if (!schema.getRootType(operation.operation)) {
    throw apiError('GRAPHQL_VALIDATION_FAILED', `This API has no ${operation.operation}s.`, { http: { status: 400 } });
  }
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 5 });
  if (errors?.[0]) {
    const hint = errors[0].extensions['hint'] as string | undefined;
    throw apiError('BAD_USER_INPUT', errors[0].message, { ...(hint ? { hint } : {}), http: { status: 400 } });
  }
  const operationName = operation.name?.value;
  return getComplexity({ schema, query: document, variables: given, estimators, ...(operationName ? { operationName } : {}) });
}

/** Refuses what costs more than one operation may. */
export function requireAffordable(cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  throw apiError('QUERY_TOO_COMPLEX', `The operation costs ${cost} points, at most ${maxCost} are allowed.`, {
    hint: 'Ask for smaller pages (first) or fewer nested lists; rateLimit(dryRun: true) { cost } tells the cost.',
    http: { status: 400 },
  });
}
