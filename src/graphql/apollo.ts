import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { CostLimiter } from '../limits/cost-limiter.js';
import type { Context } from './context.js';
import { formatErrors } from './errors.js';
import { executionBy } from './execution.js';
import { Executor } from './executor/executor.js';
import { stringifyResult } from './json-data.js';
import { limitsPlugin } from './limits/limits-plugin.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly limiter: CostLimiter;
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly introspection: boolean;
}

/** Apollo Server over our schema, with limits and coded errors. CSRF prevention stays on, as Apollo gives it. */
export function createApollo({ schema, logger, limiter, maxDepth, maxCost, introspection }: ApolloOptions): ApolloServer<Context> {
  const execution = executionBy(new Executor(schema), schema);
  return new ApolloServer<Context>({
    gateway: execution.gateway,
    introspection,
    stringifyResult,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrors(logger),
    // Our own shutdown listens to the signals.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer; what may be kept, and how long, is decided by the data version (src/http).
      ApolloServerPluginCacheControlDisabled(),
      limitsPlugin({ schema, limiter, maxCost, maxDepth }),
      // After the limits, which may answer themselves.
      execution.plugin,
    ],
  });
}
