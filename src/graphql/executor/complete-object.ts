import { GraphQLError, type GraphQLObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { FieldSite, Path } from './field-site.js';
import { type ObjectPlan, type PlanOf, writeObject, writeObjectOnce } from './object-plan.js';
import { infoFor, type Run } from './run.js';
import { isPromise, type MaybeLater } from './text.js';

type CompleteObject = (run: Run, value: object, path: Path) => MaybeLater<string>;

/** Objects of one type: the plan is kept from the first one on. */
export function objectCompleter(type: GraphQLObjectType, site: FieldSite, planOf: PlanOf): CompleteObject {
  let plan: ObjectPlan | undefined;
  const { isTypeOf } = type;
  if (!isTypeOf) {
    return (run, value, path) => {
      plan ??= planOf(type);
      return plan.once ? writeObjectOnce(plan, run, value, path) : writeObject(plan, run, value, path);
    };
  }
  const makeInfo = infoFor(isTypeOf);
  return (run, value, path) => {
    plan ??= planOf(type);
    const known = plan;
    const write = (isOfType: boolean) => {
      if (isOfType) return writeObject(known, run, value, path);
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: site.nodes });
    };
    const isOfType = isTypeOf(value, run.context, makeInfo(run, site, path, false));
    return isPromise(isOfType) ? isOfType.then(write as (isOfType: unknown) => MaybeLater<string>) : write(isOfType as boolean);
  };
}
