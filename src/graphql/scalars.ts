import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay, isPartialDate } from '../domain/partial-date.js';

function dateScalar(
  name: string,
  description: string,
  accepts: (value: string) => boolean,
  shape: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown, nodes: ValueNode | null = null): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must be ${shape}, not ${JSON.stringify(value)}.`, {
      nodes,
      extensions: {
        code: 'BAD_USER_INPUT',
        invalidValue: true,
        hint: `Write ${shape}, for example ${name === 'Date' ? '2013-04-01' : '2013-04'}.`,
      },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
}

export const DateScalar = dateScalar('Date', 'A day of the calendar in Japan (日付), YYYY-MM-DD.', isDay, 'a day YYYY-MM-DD');

export const PartialDateScalar = dateScalar(
  'PartialDate',
  'A date as exactly as the source gives it (年・年月・年月日): YYYY, YYYY-MM or YYYY-MM-DD.',
  isPartialDate,
  'YYYY, YYYY-MM or YYYY-MM-DD',
);
