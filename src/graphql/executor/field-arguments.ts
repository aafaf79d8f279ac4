import { type FieldNode, getArgumentValues, Kind, visit } from 'graphql';
import type { FieldSite } from './field-site.js';
import type { Run } from './run.js';

type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of a field, coerced. */
export type ArgumentsOf = (run: Run) => Arguments;

const none: Arguments = Object.freeze({});

/** Coerced once and for all without variables, otherwise once a run; `slot` numbers the fields of an operation that take variables. */
export function argumentsOf({ definition, nodes }: FieldSite, slot: () => number): ArgumentsOf {
  const node = nodes[0] as FieldNode;
  if (definition.args.length === 0) return () => none;
  if (takesVariables(node)) {
    const place = slot();
    return ({ args, variables }) => {
      args[place] ??= getArgumentValues(definition, node, variables);
      return args[place] as Arguments;
    };
  }
  let values: Arguments | undefined;
  return () => {
    // Made at the first call: a wrong value is an error of the field, each time.
    values ??= frozen(getArgumentValues(definition, node));
    return values;
  };
}

export function takesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]: () => {
        found = true;
      },
    });
  }
  return found;
}

/** All runs share these values: a resolver that changed them would change the question of others. */
function frozen<T>(value: T): T {
  const isPlain = Array.isArray(value) || (typeof value === 'object' && value !== null && isPlainObject(value));
  if (!isPlain || Object.isFrozen(value)) return value;
  for (const each of Object.values(value as object)) frozen(each);
  return Object.freeze(value);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
