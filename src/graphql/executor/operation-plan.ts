import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields } from './collect-fields.js';
import { argumentsOf } from './field-arguments.js';
import type { FieldSite } from './field-site.js';
import { fieldWriter } from './field-writer.js';
import { type ObjectPlan, type PlanOf, sharedObjects, type WriteField } from './object-plan.js';
import type { Asked, Variables } from './run.js';

/**
 * How an operation is answered: for each place and object type the fields to write, with everything decided that can be
 * decided before there is an object. @skip and @include are decided too, so there is a plan for each set of `conditions`.
 */
export class OperationPlan {
  #fields = 0;
  #slots = 0;

  constructor(
    readonly asked: Asked,
    private readonly conditions: Variables,
  ) {}

  /** Fields planned so far: what the plan weighs. Plans grow while answers meet new types. */
  get fields(): number {
    return this.#fields;
  }

  /** Made anew when asked: kept by {@link PlanCache}. */
  root(): ObjectPlan {
    const { schema, operation } = this.asked;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`The schema has no ${operation.operation}s.`);
    return this.#objectPlan(type, [operation.selectionSet]);
  }

  #objectPlan(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): ObjectPlan {
    const before: string[] = [];
    const fields: WriteField[] = [];
    let nests = false;
    for (const [key, nodes] of collectFields(this.asked, type, selectionSets, this.conditions)) {
      const definition = definitionOf(this.asked.schema, type, nodes[0] as FieldNode);
      // Validation has refused unknown fields; graphql-js leaves them out.
      if (!definition) continue;
      before.push(`${before.length === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      nests ||= nodes.some((node) => node.selectionSet !== undefined);
      fields.push(this.#writer({ parentType: type, definition, nodes, key }));
    }
    this.#fields += fields.length;
    return { type, before, fields, once: nests && type.extensions[sharedObjects] === true };
  }

  #writer(site: FieldSite): WriteField {
    const selectionSets = site.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const planOf: PlanOf = (type) => this.#objectPlan(type, selectionSets);
    const args = argumentsOf(site, () => {
      this.#slots += 1;
      return this.#slots - 1;
    });
    return fieldWriter(site, args, planOf);
  }
}

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { name: { value: name } }: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}
