import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from './context.js';
import type { Answer, Executor } from './executor/executor.js';
import { JsonData } from './json-data.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Result = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>>;

/**
 * Our executor in the place where Apollo takes one: that of a gateway. Apollo then does all around the execution as ever:
 * documents and their validation, persisted queries, and the making and status of errors.
 */
export function executionBy(executor: Executor, schema: GraphQLSchema): Gateway {
  return {
    load: async () => ({
      executor: async ({ document, operation, request, context }) => {
        const asked = context as Context;
        // All that is refused has been refused.
        if (!operation || !isIntrospection(operation)) await asked.open();
        const { variables } = asked;
        const answer =
          variables && operation
            ? executor.run({ document, operation, variables, context })
            : executor.execute({ document, operationName: request.operationName, variables: request.variables, context });
        return resultOf(await answer);
      },
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

function resultOf({ json, errors }: Answer): Result {
  return { data: json === undefined ? undefined : new JsonData(json), errors } as Result;
}

/** Questions about the schema, and `__typename` as a sign of life, need no data. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
}
