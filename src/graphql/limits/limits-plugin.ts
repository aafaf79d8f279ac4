import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type CostLimiter, type LimitState, rateLimitHeaders } from '../../limits/cost-limiter.js';
import type { Context } from '../context.js';
import { apiError } from '../errors.js';
import { checkInput } from './check-input.js';
import { costReckoner, requireAffordable } from './cost.js';
import { depthGuard } from './depth.js';
import { dryRunOf } from './dry-run.js';
import { coerceVariables } from './variables.js';

export interface Limits {
  readonly schema: GraphQLSchema;
  readonly limiter: CostLimiter;
  readonly maxCost: number;
  readonly maxDepth: number;
}

/** Measures every operation, refuses what is too deep or costs too much, charges the rest to the client. */
export function limitsPlugin({ schema, limiter, maxCost, maxDepth }: Limits): ApolloServerPlugin<Context> {
  const requireShallow = depthGuard(maxDepth);
  const costOf = costReckoner(schema);
  return {
    async requestDidStart() {
      let dry: DocumentNode | null = null;
      return {
        async didResolveOperation({ document, request, contextValue, operation, response }) {
          // Without an operation Apollo tells the caller itself that it lacks a name.
          if (!operation) return;
          requireShallow(schema, document);
          const given = request.variables ?? {};
          checkInput(document, given);
          const variables = coerceVariables(schema, operation, given);
          const cost = costOf(document, operation, variables);
          const { clientId } = contextValue;
          dry = dryRunOf(document, operation, variables);
          if (!dry) requireAffordable(cost, maxCost);
          const state = dry ? { ...(await limiter.peek(clientId)), exceeded: false } : await limiter.consume(clientId, cost);
          contextValue.outcome.cost = cost;
          contextValue.variables = variables;
          contextValue.limits = { cost, limit: state.limit, remaining: state.remaining, resetAt: state.resetAt };
          for (const [name, value] of Object.entries(rateLimitHeaders(state))) response.http?.headers.set(name, value);
          if (state.exceeded) throw rateLimited(cost, state);
        },
        async responseForOperation({ operation, request, contextValue, response }) {
          if (!dry) return null;
          const variableValues = request.variables ?? {};
          const operationName = operation.name?.value ?? null;
          const singleResult = (await execute({ schema, document: dry, contextValue, variableValues, operationName })) as ExecutionResult;
          return { http: response.http, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ contextValue, response: { body } }) {
          contextValue.outcome.clean = body.kind === 'single' && body.singleResult.errors === undefined;
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
