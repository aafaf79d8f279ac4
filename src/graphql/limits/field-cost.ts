import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { takesVariables } from '../executor/field-arguments.js';
import type { Reckon, Reckoning } from './reckoning.js';

/** What a field may say of its cost in `extensions.complexity`: points beside those of its children, or how all are reckoned. */
type Complexity = number | ((field: { args: Record<string, unknown>; childComplexity: number }) => number | undefined);

/** About the longest plain list (names, citations, articles …): such lists nest too, and their lengths multiply. */
const plainListLength = 10;

type CostOf = (selectionSet: SelectionSetNode, type: GraphQLNamedType) => Reckon;

/** What a field costs together with all below it; null for a field that does not exist. */
export function fieldCost(node: FieldNode, type: GraphQLNamedType, costOf: CostOf): Reckon | null {
  const field = definitionOf(node.name.value, type);
  if (!field) return null;
  const named = getNamedType(field.type);
  const below = node.selectionSet && isCompositeType(named) ? costOf(node.selectionSet, named) : () => 0;
  const argsOf = argumentsOf(field, node);
  const estimate = estimator(field, type);
  return (reckoning) => {
    const args = argsOf(reckoning);
    return args && estimate(args, below(reckoning) ?? 0);
  };
}

/** Null for wrong arguments, which the reckoning remembers. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (reckoning: Reckoning) => Record<string, unknown> | null {
  const varies = takesVariables(node);
  let known: Record<string, unknown> | undefined;
  return (reckoning) => {
    if (known) return known;
    try {
      const args = getArgumentValues(field, node, reckoning.variables);
      if (!varies) known = args;
      return args;
    } catch (error) {
      reckoning.error = error;
      return null;
    }
  };
}

function definitionOf(name: string, type: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((each) => each.name === name);
  return meta ?? (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);
}

type Estimate = (args: Record<string, unknown>, childComplexity: number) => number;

function estimator(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): Estimate {
  const complexity = field.extensions['complexity'] as Complexity | undefined;
  const otherwise = isPlainList(field, type) ? plainListCost : simpleCost;
  if (typeof complexity === 'number') return (_args, childComplexity) => childComplexity + complexity;
  if (typeof complexity !== 'function') return otherwise;
  return (args, childComplexity) => {
    const cost = complexity({ args, childComplexity });
    return typeof cost === 'number' && !Number.isNaN(cost) ? cost : otherwise(args, childComplexity);
  };
}

/** A list of objects. The items of a connection are counted by its page size, introspection by nobody. */
function isPlainList(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): boolean {
  if (type.name.endsWith('Connection') || type.name.startsWith('__') || field.name.startsWith('__')) return false;
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}

const plainListCost: Estimate = (_args, childComplexity) => 1 + plainListLength * childComplexity;
const simpleCost: Estimate = (_args, childComplexity) => 1 + childComplexity;
