import { Arg } from 'type-graphql';
import { DateScalar } from './scalars.js';

/** A day that a caller may leave out: TypeGraphQL gives undefined then, null when null was written. */
export type OptionalDay = string | null | undefined;

/** The argument `asOf`: the day on which names, ties and statuses are read. */
export function AsOf(): ParameterDecorator {
  return Arg('asOf', () => DateScalar, {
    nullable: true,
    description:
      'Read names, ties, roles and statuses as of this day (時点). Default: the day of the enclosing field, or else today in Japan.',
  }) as ParameterDecorator;
}
