import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Asked, Variables } from './run.js';

/** The fields that these selections ask of an object of this type, by the key of the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** As CollectFields of the specification. `conditions` are the variables of @skip and @include. */
export function collectFields(
  asked: Asked,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  conditions: Variables,
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = asked.fragments[selection.name.value];
        if (!fragment || spread.has(fragment.name.value) || !isIncluded(selection, conditions)) continue;
        spread.add(fragment.name.value);
        if (appliesTo(type, fragment, asked)) collect(fragment.selectionSet);
      } else if (isIncluded(selection, conditions)) {
        if (selection.kind === Kind.FIELD) add(fields, selection);
        else if (appliesTo(type, selection, asked)) collect(selection.selectionSet);
      }
    }
  };
  for (const selectionSet of selectionSets) collect(selectionSet);
  return fields;
}

function add(fields: Map<string, FieldNode[]>, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const same = fields.get(key);
  if (same) same.push(node);
  else fields.set(key, [node]);
}

/** Neither skipped by @skip nor left out by @include. */
export function isIncluded(selection: SelectionNode, conditions: Variables): boolean {
  if (!selection.directives?.length) return true;
  const condition = (directive: GraphQLDirective) => getDirectiveValues(directive, selection, conditions)?.['if'];
  return condition(GraphQLSkipDirective) !== true && condition(GraphQLIncludeDirective) !== false;
}

function appliesTo(type: GraphQLObjectType, { typeCondition }: FragmentDefinitionNode | InlineFragmentNode, { schema }: Asked): boolean {
  if (!typeCondition) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
