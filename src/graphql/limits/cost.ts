import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
// The ESM build loads a second copy of graphql (index.mjs), which graphql-js refuses; the CommonJS one shares ours.
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity/cjs';
import { apiError } from '../errors.js';

/** About the longest plain list (names, citations, articles …): such lists nest too, and their lengths multiply. */
const plainListLength = 10;

/** Plain lists of objects. The items of a connection are counted by its page size, introspection by nobody. */
const plainLists: ComplexityEstimator = ({ type, field, childComplexity }) => {
  if (type.name.endsWith('Connection') || type.name.startsWith('__') || field.name.startsWith('__')) return undefined;
  const isPlainList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isPlainList ? 1 + plainListLength * childComplexity : undefined;
};

const estimators = [fieldExtensionsEstimator(), plainLists, simpleEstimator({ defaultComplexity: 1 })];

/** The largest number a GraphQL Int can carry. */
const maxInt = 2_147_483_647;

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
  try {
    return Math.min(
      getComplexity({ schema, query: document, variables: given, estimators, ...(operationName ? { operationName } : {}) }),
      maxInt,
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // More than 10,000 fields, fragments counted wherever they are spread: the reckoning itself would take too long.
    throw apiError('QUERY_TOO_COMPLEX', error.message, { hint: 'Ask for fewer fields.', http: { status: 400 } });
  }
}

/** Refuses what costs more than one operation may. */
export function requireAffordable(cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  throw apiError('QUERY_TOO_COMPLEX', `The operation costs ${cost} points, at most ${maxCost} are allowed.`, {
    hint: 'Ask for smaller pages (first) or fewer nested lists; rateLimit(dryRun: true) { cost } tells the cost.',
    http: { status: 400 },
  });
}
