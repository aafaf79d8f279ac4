import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type ArgumentNode, type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, visit } from 'graphql';
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
          if (!isIntrospection(operation)) await contextValue.open({ searchable: searches(document) });
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

const searching = new WeakMap<DocumentNode, boolean>();

/** Does a field or an argument of the document search? Looked for once a document. */
function searches(document: DocumentNode): boolean {
  const known = searching.get(document);
  if (known !== undefined) return known;
  let found = false;
  const look = ({ name }: FieldNode | ArgumentNode) => {
    found ||= name.value === 'search' || name.value === 'suggest';
  };
  visit(document, { Field: look, Argument: look });
  searching.set(document, found);
  return found;
}

/** Questions about the schema, and `__typename` as a sign of life, need no data. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
}
