import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { apiError } from '../errors.js';
import type { Variables } from '../executor/run.js';

/** The variables of a request, coerced once for all who need them. Refuses operations and variables the schema does not know. */
export function coerceVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Variables): Variables {
  if (!schema.getRootType(operation.operation)) {
    throw apiError('GRAPHQL_VALIDATION_FAILED', `This API has no ${operation.operation}s.`, { http: { status: 400 } });
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 5 });
  if (coerced) return coerced;
  const hint = errors?.[0]?.extensions['hint'] as string | undefined;
  throw apiError('BAD_USER_INPUT', errors?.[0]?.message ?? 'The variables are wrong.', {
    ...(hint ? { hint } : {}),
    http: { status: 400 },
  });
}
