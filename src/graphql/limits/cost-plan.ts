import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Variables } from '../executor/run.js';
import { fieldCost } from './field-cost.js';
import type { Reckon } from './reckoning.js';

interface Part {
  readonly reckon: Reckon;
  /** Where the piece counts: places of object types in the sums of its selection set. */
  readonly places: readonly number[];
  readonly selection: SelectionNode;
}

/**
 * How the cost of a document's operations is reckoned: the walk over the document is made once, and what depends on no
 * variable is reckoned once. Gives the same numbers as graphql-query-complexity does, which walks at each request.
 */
export class CostPlan {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #fragmentCosts = new Map<string, Reckon>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  /** Of a selection set, the most that any of the possible types costs. */
  of(selectionSet: SelectionSetNode, type: GraphQLNamedType): Reckon {
    const places = new Map<string, number>();
    const placesOf = (of: GraphQLNamedType) =>
      this.#objectTypes(of).map((name) => {
        const place = places.get(name) ?? places.size;
        places.set(name, place);
        return place;
      });
    const own = placesOf(type);
    const parts = selectionSet.selections.map((selection): Part => {
      if (selection.kind === Kind.FIELD) return { selection, places: own, reckon: this.#field(selection, type) };
      const within = this.#typeOf(selection, type);
      return { selection, places: within ? placesOf(within) : [], reckon: within ? this.#fragment(selection, within) : nothing };
    });
    const reckon = mostOf(parts, places.size);
    return dependsOnVariables(selectionSet) ? reckon : once(reckon);
  }

  #objectTypes(type: GraphQLNamedType): readonly string[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }

  #field(node: FieldNode, type: GraphQLNamedType): Reckon {
    return fieldCost(node, type, (below, of) => this.of(below, of)) ?? nothing;
  }

  #typeOf(selection: FragmentSpreadNode | InlineFragmentNode, type: GraphQLNamedType): GraphQLNamedType | null {
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (!fragment) return null;
    if (!fragment.typeCondition) return type;
    const within = this.schema.getType(fragment.typeCondition.name.value);
    return isCompositeType(within) ? within : null;
  }

  #fragment(selection: FragmentSpreadNode | InlineFragmentNode, type: GraphQLNamedType): Reckon {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet, type);
    const name = selection.name.value;
    // Looked up when it is reckoned: fragments may be spread before they are defined.
    return (reckoning) => {
      let cost = this.#fragmentCosts.get(name);
      if (!cost) {
        cost = this.of((this.#fragments.get(name) as FragmentDefinitionNode).selectionSet, type);
        this.#fragmentCosts.set(name, cost);
      }
      return reckoning.fragment(name, cost);
    };
  }
}

const nothing: Reckon = () => null;

function mostOf(parts: readonly Part[], places: number): Reckon {
  return (reckoning) => {
    const sums = new Array<number>(places).fill(0);
    for (const part of parts) {
      reckoning.count(1);
      if (!isCounted(part.selection, reckoning.variables)) continue;
      const cost = part.reckon(reckoning);
      if (cost === null) continue;
      for (const place of part.places) sums[place] = (sums[place] as number) + cost;
    }
    return Math.max(0, ...sums);
  };
}

/** Neither skipped nor left out; every directive is looked at, so that each wrong value is found. */
function isCounted(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  let counted = true;
  const condition = (directive: GraphQLDirective) => getDirectiveValues(directive, selection, variables)?.['if'];
  for (const { name } of selection.directives) {
    if (name.value === GraphQLIncludeDirective.name && condition(GraphQLIncludeDirective) === false) counted = false;
    if (name.value === GraphQLSkipDirective.name && condition(GraphQLSkipDirective) === true) counted = false;
  }
  return counted;
}

/** For what is the same for all variables. */
function once(reckon: Reckon): Reckon {
  let known: { readonly cost: number | null; readonly nodes: number } | undefined;
  return (reckoning) => {
    if (known) {
      reckoning.count(known.nodes);
      return known.cost;
    }
    const { nodes, error } = reckoning;
    const cost = reckon(reckoning);
    if (reckoning.error === error) known = { cost, nodes: reckoning.nodes - nodes };
    return cost;
  };
}

/** Also through fragments, whose contents are not looked at here. */
function dependsOnVariables(selectionSet: SelectionSetNode): boolean {
  let depends = false;
  const found = () => {
    depends = true;
  };
  visit(selectionSet, { [Kind.VARIABLE]: found, [Kind.FRAGMENT_SPREAD]: found });
  return depends;
}
