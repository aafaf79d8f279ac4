import {
  type DocumentNode,
  type FieldNode,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The document with nothing left of the operation but its `rateLimit` fields; null unless one of them says `dryRun: true`. */
export function dryRunOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): DocumentNode | null {
  // Values that do not fit have been refused before; defaults are filled in here.
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? {};
  const fields = rateLimitFields(document, operation.selectionSet, variables);
  if (!fields.some((field) => saysDryRun(field, variables))) return null;
  const pruned = { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } };
  return { ...document, definitions: document.definitions.map((definition) => (definition === operation ? pruned : definition)) };
}

/** The `rateLimit` fields at the root of an operation, also those inside fragments (validation has ruled out cycles). */
function rateLimitFields(document: DocumentNode, { selections }: SelectionSetNode, variables: Variables): FieldNode[] {
  return selections.flatMap((selection) => {
    if (!isIncluded(selection, variables)) return [];
    if (selection.kind === Kind.FIELD) return selection.name.value === 'rateLimit' ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rateLimitFields(document, selection.selectionSet, variables);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rateLimitFields(document, fragment.selectionSet, variables) : [];
  });
}

/** Neither skipped by @skip nor left out by @include. */
function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  const condition = (directive: GraphQLDirective) => getDirectiveValues(directive, selection, variables)?.['if'];
  return condition(GraphQLSkipDirective) !== true && condition(GraphQLIncludeDirective) !== false;
}

function saysDryRun(field: FieldNode, variables: Variables): boolean {
  const value = field.arguments?.find((argument) => argument.name.value === 'dryRun')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}
