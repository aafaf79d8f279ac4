import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { FieldErrors } from './field-errors.js';
import { writeObject } from './object-plan.js';
import { type KeptPlan, PlanCache } from './plan-cache.js';
import type { Run, Variables } from './run.js';
import { isPromise, type MaybeLater } from './text.js';

/** The answer to an operation, its data as JSON text; without data nothing was run. */
export interface Answer {
  readonly json?: string | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** A validated question whose variables are coerced already. */
export interface Question {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly context: unknown;
}

/**
 * Runs operations as `execute` of graphql-js does, with the same answers and errors, but by plans made once a document, and
 * writes the text of the answer instead of an object. Everything that does not wait for a promise happens at once.
 */
export class Executor {
  readonly #plans: PlanCache;

  constructor(
    private readonly schema: GraphQLSchema,
    options: { readonly maxPlannedFields?: number } = {},
  ) {
    this.#plans = new PlanCache(schema, options.maxPlannedFields);
  }

  /** Fields of the plans in memory. */
  get plannedFields(): number {
    return this.#plans.weight;
  }

  /** A question as it comes. Only queries are planned; graphql-js answers what it refuses, mutations and subscriptions. */
  execute(question: {
    readonly document: DocumentNode;
    readonly operationName?: string | null | undefined;
    readonly variables?: Variables | null | undefined;
    readonly context?: unknown;
  }): MaybeLater<Answer> {
    const { document, operationName, variables: given, context } = question;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === OperationTypeNode.QUERY) {
      const variables = getVariableValues(this.schema, operation.variableDefinitions ?? [], given ?? {}).coerced;
      if (variables) return this.run({ document, operation, variables, context });
    }
    const result = execute({ schema: this.schema, document, operationName, variableValues: given, contextValue: context });
    return isPromise(result) ? result.then(asAnswer) : asAnswer(result);
  }

  run(question: Question): MaybeLater<Answer> {
    const { document, operation, variables, context } = question;
    const kept = this.#plans.of(document, operation, variables);
    const fields = kept.plan.fields;
    const answer = start(kept, { asked: kept.plan.asked, context, variables, args: [], errors: new FieldErrors(), texts: new Map() });
    const weigh = () => {
      if (kept.plan.fields !== fields) this.#plans.weigh(document);
    };
    if (!isPromise(answer)) weigh();
    else answer.then(weigh);
    return answer;
  }
}

function start(kept: KeptPlan, run: Run): MaybeLater<Answer> {
  const { errors } = run;
  const answer = (json: string): Answer => (errors.list.length === 0 ? { json } : { json, errors: errors.list });
  const fail = (error: unknown): Answer => {
    errors.add(error as GraphQLError, undefined);
    return answer('null');
  };
  try {
    kept.root ??= kept.plan.root();
    const json = writeObject(kept.root, run, undefined, undefined);
    return typeof json === 'string' ? answer(json) : json.then(answer, fail);
  } catch (error) {
    return fail(error);
  }
}

function asAnswer({ data, errors }: ExecutionResult): Answer {
  return { json: data === undefined ? undefined : JSON.stringify(data), errors };
}
