import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from './context.js';
import type { Answer, Executor } from './executor/executor.js';
import { JsonData } from './json-data.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type GatewayResult = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>>;

/** Our executor in Apollo: what its options need. */
export interface Execution {
  readonly gateway: Gateway;
  readonly plugin: ApolloServerPlugin<Context>;
}

/**
 * Apollo does all around the execution as ever: documents and their validation, persisted queries, the making and status of
 * errors. The plugin runs the operation. An answer without errors goes past Apollo's own execution, whose preparations for
 * gateways and incremental delivery cost more than small answers; one with errors is handed to it as the gateway's.
 */
export function executionBy(executor: Executor, schema: GraphQLSchema): Execution {
  const withErrors = new WeakMap<object, Answer>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, contextValue }) {
          const { variables } = contextValue;
          if (!variables) return null;
          // All that is refused has been refused.
          if (!isIntrospection(operation)) await contextValue.open();
          const answer = await executor.run({ document, operation, variables, context: contextValue });
          if (!answer.errors)
            return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: resultOf(answer) } };
          withErrors.set(contextValue, answer);
          return null;
        },
      };
    },
  };
  const gateway: Gateway = {
    load: async () => ({
      executor: async ({ document, request: { operationName, variables }, context }) =>
        resultOf(withErrors.get(context) ?? (await executor.execute({ document, operationName, variables, context }))),
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
  return { gateway, plugin };
}

function resultOf({ json, errors }: Answer): GatewayResult {
  return { data: json === undefined ? undefined : new JsonData(json), errors } as GatewayResult;
}

/** Questions about the schema, and `__typename` as a sign of life, need no data. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
}
