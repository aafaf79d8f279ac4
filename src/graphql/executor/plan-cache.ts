import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ObjectPlan } from './object-plan.js';
import { OperationPlan } from './operation-plan.js';
import type { Variables } from './run.js';

/** A plan and the fields of its root. */
export interface KeptPlan {
  readonly plan: OperationPlan;
  root: ObjectPlan | null;
}

/** Fields of all plans kept, at about half a kilobyte each. */
const maxFields = 200_000;
/** A document weighs so many of its characters as one field. */
const charactersAField = 50;
/** Plans of one document: n variables in @skip and @include ask for up to 2^n. */
const maxPlansOfDocument = 32;

/**
 * Plans by document, operation and the values of the variables in @skip and @include. The memory is bounded, whatever
 * clients ask: what a plan weighs is known only after runs, since plans grow while they run.
 */
export class PlanCache {
  readonly #documents: LRUCache<DocumentNode, DocumentPlans>;

  constructor(
    private readonly schema: GraphQLSchema,
    max: number = maxFields,
  ) {
    this.#documents = new LRUCache({ maxSize: max, sizeCalculation: (plans) => plans.weight });
  }

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): KeptPlan {
    let plans = this.#documents.get(document);
    if (!plans) {
      plans = new DocumentPlans(this.schema, document);
      this.#documents.set(document, plans);
    }
    return plans.of(operation, variables);
  }

  /** To be called when a plan has grown. */
  weigh(document: DocumentNode): void {
    const plans = this.#documents.peek(document);
    if (!plans) return;
    // Setting the same value again would keep the old size.
    this.#documents.delete(document);
    this.#documents.set(document, plans);
  }

  /** Fields of all documents together. */
  get weight(): number {
    return this.#documents.calculatedSize;
  }
}

class DocumentPlans {
  readonly #plans = new Map<string, KeptPlan>();
  readonly #fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  readonly #conditionNames: readonly string[];
  readonly #ownWeight: number;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
    }
    this.#conditionNames = conditionNames(document);
    this.#ownWeight = 1 + Math.ceil((document.loc?.end ?? 0) / charactersAField);
  }

  of(operation: OperationDefinitionNode, variables: Variables): KeptPlan {
    const key = this.#keyOf(operation, variables);
    let kept = this.#plans.get(key);
    if (!kept) {
      if (this.#plans.size >= maxPlansOfDocument) this.#plans.clear();
      const conditions = Object.fromEntries(this.#conditionNames.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])));
      const asked = { schema: this.schema, operation, fragments: this.#fragments };
      kept = { plan: new OperationPlan(asked, conditions), root: null };
      this.#plans.set(key, kept);
    }
    return kept;
  }

  #keyOf({ name }: OperationDefinitionNode, variables: Variables): string {
    let key = name?.value ?? '';
    for (const condition of this.#conditionNames) key += ` ${variables[condition]}`;
    return key;
  }

  get weight(): number {
    let weight = this.#ownWeight;
    for (const { plan } of this.#plans.values()) weight += plan.fields;
    return weight;
  }
}

/** The variables that decide what is skipped or included, in the order of the document. */
function conditionNames(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: ({ name, arguments: given }) => {
      if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
