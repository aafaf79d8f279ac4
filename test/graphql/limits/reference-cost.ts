import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
// The ESM build loads a second copy of graphql (index.mjs), which graphql-js refuses; the CommonJS one shares ours.
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity/cjs';

const plainListLength = 10;

const plainLists: ComplexityEstimator = ({ type, field, childComplexity }) => {
  if (type.name.endsWith('Connection') || type.name.startsWith('__') || field.name.startsWith('__')) return undefined;
  const isPlainList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isPlainList ? 1 + plainListLength * childComplexity : undefined;
};

const estimators = [fieldExtensionsEstimator(), plainLists, simpleEstimator({ defaultComplexity: 1 })];

/** The cost as graphql-query-complexity reckons it, walking over the document each time. */
export function referenceCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const operationName = operation.name?.value;
  return Math.min(getComplexity({ schema, query, variables, estimators, ...(operationName ? { operationName } : {}) }), 2_147_483_647);
}
