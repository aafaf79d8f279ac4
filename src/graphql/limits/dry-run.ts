import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { isIncluded } from '../executor/collect-fields.js';
import type { Variables } from '../executor/run.js';

const neverDry = new WeakSet<OperationDefinitionNode>();

/** The document with nothing left of the operation but its `rateLimit` fields; null unless one of them says `dryRun: true`. */
export function dryRunOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): DocumentNode | null {
  if (neverDry.has(operation)) return null;
  const all = rateLimitFields(document, operation.selectionSet, null);
  if (!all.some(({ arguments: given }) => given?.length)) {
    neverDry.add(operation);
    return null;
  }
  const fields = rateLimitFields(document, operation.selectionSet, variables);
  if (!fields.some((field) => saysDryRun(field, variables))) return null;
  const pruned = { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } };
  return { ...document, definitions: document.definitions.map((definition) => (definition === operation ? pruned : definition)) };
}

/**
 * The `rateLimit` fields at the root of an operation, also those inside fragments (validation has ruled out cycles); with
 * variables only those that @skip and @include leave.
 */
function rateLimitFields(document: DocumentNode, { selections }: SelectionSetNode, variables: Variables | null): FieldNode[] {
  return selections.flatMap((selection) => {
    if (variables && !isIncluded(selection, variables)) return [];
    if (selection.kind === Kind.FIELD) return selection.name.value === 'rateLimit' ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rateLimitFields(document, selection.selectionSet, variables);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rateLimitFields(document, fragment.selectionSet, variables) : [];
  });
}

function saysDryRun(field: FieldNode, variables: Variables): boolean {
  const value = field.arguments?.find((argument) => argument.name.value === 'dryRun')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}
