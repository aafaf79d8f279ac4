import { NetworkAnalysis } from '../../graph/analysis.js';
import type { Projection } from '../../graph/network.js';
import { project } from '../../graph/projections/project.js';
import { checkInstitutionFilter } from '../../queries/check-filter.js';
import type { NetworkSelection } from '../../queries/network-rows.js';
import type { Context } from '../context.js';
import type { NetworkFilterInput } from './network.args.js';

export interface NetworkQuestion {
  readonly filter: NetworkFilterInput | null | undefined;
  readonly projection: Projection;
  readonly asOf: string;
  readonly weighting: 'SHARED' | 'NEWMAN';
  /** Of EGO: database id of the node in the middle. */
  readonly centre: number | null;
  readonly centreCode: string | null;
  readonly radius: number;
  readonly seed: number;
}

/** A network with its measures, and what was asked. */
export interface NetworkAnswer {
  readonly analysis: NetworkAnalysis;
  readonly question: NetworkQuestion;
}

export function loadAnalysis({ directory, networks }: Context, question: NetworkQuestion): NetworkAnswer {
  const { filter, asOf, projection, weighting, centre, radius, seed } = question;
  const institutions = checkInstitutionFilter(directory.lookUp, filter?.institutions);
  const selection: NetworkSelection = { asOf, nodeTypes: filter?.nodeTypes, relationshipTypes: filter?.relationshipTypes, institutions };
  const rows = networks.load(directory, selection);
  const options =
    projection === 'EGO'
      ? { projection, centre: centre as number, radius }
      : projection === 'CO_MEMBERSHIP'
        ? { projection, weighting }
        : { projection };
  const make = () => new NetworkAnalysis(project(rows, options), seed);
  return { analysis: networks.analysis(rows, JSON.stringify([options, seed]), make), question };
}
