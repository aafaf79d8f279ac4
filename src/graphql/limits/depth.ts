import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type DocumentNode, type GraphQLSchema, type ValidationRule, validate } from 'graphql';
import { apiError } from '../errors.js';

/**
 * Refuses operations nested deeper than `limit` fields; introspection is not counted. It runs after validation, since
 * Apollo gives every error of a validation rule its own code. A document is measured once.
 */
export function depthGuard(limit: number): (schema: GraphQLSchema, document: DocumentNode) => void {
  const rule = maxDepthRule({
    n: limit,
    ignoreIntrospection: true,
    // A fragment is no level of its own.
    flattenFragments: true,
    // Left to itself the rule throws out of the validation.
    propagateOnRejection: false,
    onReject: [(context, error) => context?.reportError(error)],
  }) as unknown as ValidationRule;
  const tooDeep = new WeakMap<DocumentNode, boolean>();
  return (schema, document) => {
    if (!tooDeep.has(document)) tooDeep.set(document, validate(schema, document, [rule]).length > 0);
    if (!tooDeep.get(document)) return;
    throw apiError('QUERY_TOO_DEEP', `The operation is nested deeper than ${limit} fields.`, {
      hint: 'Ask for fewer levels, or in several operations.',
      http: { status: 400 },
    });
  };
}
