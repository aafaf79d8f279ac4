import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Context } from './context.js';

/** Opens the directory for operations that ask for data: after all that is refused has been refused, before any resolver runs. */
export function directoryPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, contextValue }) {
          if (operation && !isIntrospection(operation)) await contextValue.open();
          return null;
        },
      };
    },
  };
}

/** Questions about the schema, and `__typename` as a sign of life, need no data. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
}
