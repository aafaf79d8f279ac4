import { isDay } from '../domain/partial-date.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import { membershipRoles } from '../domain/registries/membership-roles.js';
import { relationshipTypes } from '../domain/registries/relationship-types.js';
import { nodeTypes, organizationStatuses, sectors } from '../domain/registries/vocabulary.js';
import { projections } from '../graph/network.js';
import type { InstitutionFilter } from '../queries/institution-filter.js';

/** A parameter that an export cannot take, with what it could take. */
export class ParameterError extends Error {
  readonly code = 'BAD_USER_INPUT';
  constructor(
    readonly parameter: string,
    message: string,
    readonly allowed: readonly string[] = [],
  ) {
    super(message);
    this.name = 'ParameterError';
  }
}

/** Values of a parameter, from an address (`?sector=FINANCE,ACADEMIA`) or a command line. */
export type RawParameters = Readonly<Record<string, readonly string[]>>;

/** A parameter as it is listed for people: `GET /exports` and `cli export --help`. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** Closed list of values; open when absent. */
  readonly allowed?: readonly string[];
  readonly list?: true;
}

/** The parameters of every export, named like the arguments of GraphQL. */
export const commonParameters: readonly Parameter[] = [
  { name: 'asOf', description: 'Read names, ties and roles as of this day, YYYY-MM-DD (時点). Default: today.' },
  { name: 'language', description: 'Language of the labels (表示の言語).', allowed: ['ja', 'en'] },
  { name: 'sector', description: 'Only institutions of these sectors (産学金官).', allowed: Object.keys(sectors), list: true },
  { name: 'kind', description: 'Only institutions of these kinds.', allowed: Object.keys(institutionKinds), list: true },
  { name: 'prefecture', description: 'Only institutions in these prefectures: JIS codes or names.', list: true },
  { name: 'region', description: 'Only institutions in these regions, by code.', list: true },
  { name: 'city', description: 'Only institutions in these cities.', list: true },
  {
    name: 'status',
    description: 'Only institutions with these statuses on the day.',
    allowed: Object.keys(organizationStatuses),
    list: true,
  },
  { name: 'memberOfAll', description: 'Only members of every one of these bodies, by code.', list: true },
  { name: 'memberOfAny', description: 'Only members of at least one of these bodies, by code.', list: true },
  { name: 'memberOfNone', description: 'Only members of none of these bodies, by code.', list: true },
  { name: 'participatesIn', description: 'Only participants of these hubs or programmes, by code.', list: true },
  { name: 'hasRole', description: 'Only holders of these roles.', allowed: Object.keys(membershipRoles), list: true },
];

/** What only exports of networks take. */
export const networkParameters: readonly Parameter[] = [
  { name: 'projection', description: 'Which network.', allowed: projections },
  { name: 'nodeTypes', description: 'Only nodes of these types.', allowed: Object.keys(nodeTypes), list: true },
  { name: 'relationshipTypes', description: 'Only ties of these types.', allowed: Object.keys(relationshipTypes), list: true },
  { name: 'weighting', description: 'Weight of co-membership: shared bodies, or Newman 1/(n−1).', allowed: ['SHARED', 'NEWMAN'] },
  { name: 'center', description: 'Code of the node in the middle of an EGO network.' },
  { name: 'radius', description: 'Steps from the centre of an EGO network, 1 to 4.', allowed: ['1', '2', '3', '4'] },
];

const filterNames = [
  'sector',
  'kind',
  'prefecture',
  'region',
  'city',
  'status',
  'memberOfAll',
  'memberOfAny',
  'memberOfNone',
  'participatesIn',
  'hasRole',
];

/** Checks names, characters and closed values; splits lists at commas. Throws {@link ParameterError}. */
export function readParameters(raw: RawParameters, known: readonly Parameter[]): Readonly<Record<string, readonly string[]>> {
  const read: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries(raw)) {
    const parameter = known.find((each) => each.name === name);
    if (!parameter) {
      const names = known.map((each) => each.name);
      throw new ParameterError(name, `There is no parameter "${name}".`, names);
    }
    const values = (parameter.list ? given.flatMap((value) => value.split(',')) : given)
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (!parameter.list && values.length > 1)
      throw new ParameterError(name, `${name} is given ${values.length} times, but takes one value.`);
    // PostgreSQL has no such character.
    if (values.some((value) => value.includes('\0'))) throw new ParameterError(name, `${name} contains the character U+0000.`);
    const wrong = parameter.allowed && values.find((value) => !parameter.allowed?.includes(value));
    if (wrong !== undefined) throw new ParameterError(name, `${name} cannot be "${wrong}".`, parameter.allowed);
    if (values.length > 0) read[name] = values;
  }
  const day = read['asOf']?.[0];
  if (day !== undefined && !isDay(day)) throw new ParameterError('asOf', `asOf must be a day YYYY-MM-DD, not "${day}".`);
  return read;
}

/** The institution filter among the parameters. */
export function filterOf(parameters: Readonly<Record<string, readonly string[]>>): InstitutionFilter {
  return Object.fromEntries(filterNames.flatMap((name) => (parameters[name] ? [[name, parameters[name]]] : []))) as InstitutionFilter;
}
