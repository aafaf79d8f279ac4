import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { apiError } from '../errors.js';
import type { Variables } from '../executor/run.js';
import { CostPlan } from './cost-plan.js';
import { type Reckon, Reckoning } from './reckoning.js';

/** The largest number a GraphQL Int can carry. */
const maxInt = 2_147_483_647;

/** What an operation costs with these coerced variables: about the number of fields it may answer. */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number;

/** Reckons costs. Documents are walked once; an operation lives as long as its document. */
export function costReckoner(schema: GraphQLSchema): CostOf {
  const plans = new WeakMap<OperationDefinitionNode, Reckon>();
  const planOf = (document: DocumentNode, operation: OperationDefinitionNode): Reckon => {
    const known = plans.get(operation);
    if (known) return known;
    const type = schema.getRootType(operation.operation);
    const plan: Reckon = type ? new CostPlan(schema, document).of(operation.selectionSet, type) : () => 0;
    plans.set(operation, plan);
    return plan;
  };
  return (document, operation, variables) => {
    try {
      const reckoning = new Reckoning(variables);
      const cost = planOf(document, operation)(reckoning) ?? 0;
      if (reckoning.error) throw reckoning.error;
      return Math.min(cost, maxInt);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // More than 10,000 fields, fragments counted wherever they are spread: the answer itself would take too long.
      throw apiError('QUERY_TOO_COMPLEX', error.message, { hint: 'Ask for fewer fields.', http: { status: 400 } });
    }
  };
}

/** Refuses what costs more than one operation may. */
export function requireAffordable(cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  throw apiError('QUERY_TOO_COMPLEX', `The operation costs ${cost} points, at most ${maxCost} are allowed.`, {
    hint: 'Ask for smaller pages (first) or fewer nested lists; rateLimit(dryRun: true) { cost } tells the cost.',
    http: { status: 400 },
  });
}
