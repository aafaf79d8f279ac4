import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationRule } from 'graphql';
import { apiError } from '../errors.js';

/** Refuses operations nested deeper than `limit` fields; introspection is not counted. */
export function depthRule(limit: number): ValidationRule {
  const rule = maxDepthRule({
    n: limit,
    ignoreIntrospection: true,
    propagateOnRejection: false,
    onReject: [
      (context) => {
        context?.reportError(
          apiError('QUERY_TOO_DEEP', `The operation is nested deeper than ${limit} fields.`, {
            hint: 'Ask for fewer levels, or in several operations.',
          }),
        );
      },
    ],
  });
  return rule as unknown as ValidationRule;
}
