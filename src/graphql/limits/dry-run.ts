import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The document with nothing left of the operation but its `rateLimit` fields; null unless one of them says `dryRun: true`. */
export function dryRunOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): DocumentNode | null {
  const fields = rateLimitFields(document, operation.selectionSet);
  if (!fields.some((field) => saysDryRun(field, operation, variables))) return null;
  const pruned = { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } };
  return { ...document, definitions: document.definitions.map((definition) => (definition === operation ? pruned : definition)) };
}

/** The `rateLimit` fields at the root of an operation, also those inside fragments (validation has ruled out cycles). */
function rateLimitFields(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'rateLimit' ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rateLimitFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rateLimitFields(document, fragment.selectionSet) : [];
  });
}

function saysDryRun(field: FieldNode, operation: OperationDefinitionNode, variables: Variables): boolean {
  const value = field.arguments?.find((argument) => argument.name.value === 'dryRun')?.value;
  if (value?.kind !== Kind.VARIABLE) return value?.kind === Kind.BOOLEAN && value.value;
  const given = variables[value.name.value];
  if (given !== undefined) return given === true;
  const declared = operation.variableDefinitions?.find((definition) => definition.variable.name.value === value.name.value)?.defaultValue;
  return declared?.kind === Kind.BOOLEAN && declared.value;
}
