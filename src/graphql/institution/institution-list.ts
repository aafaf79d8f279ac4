import type { Viewed } from '../../loaders/loaders.js';
import { checkInstitutionFilter } from '../../queries/check-filter.js';
import { type InstitutionFilter, institutionSelection } from '../../queries/institution-filter.js';
import { countNodes, listNodes, nodeOrder } from '../../queries/list-nodes.js';
import type { NodeRow } from '../../queries/node-rows.js';
import { type Connection, connection, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import type { InstitutionOrderInput } from './institution.args.js';

export interface InstitutionListArgs {
  readonly search?: string | null | undefined;
  readonly filter?: InstitutionFilter | null | undefined;
  readonly orderBy?: readonly InstitutionOrderInput[] | null | undefined;
  readonly asOf: string;
}

/** A connection of institutions that remembers what was asked, for its facets. */
export interface InstitutionList extends Connection<Viewed<NodeRow>, { score: number | null }> {
  readonly asked: { readonly search?: string | null | undefined; readonly filter: InstitutionFilter; readonly asOf: string };
}

export async function listInstitutions({ reader }: Context, args: InstitutionListArgs, page: PageArgs): Promise<InstitutionList> {
  const { search, asOf } = args;
  const filter = await checkInstitutionFilter(reader, args.filter);
  const selection = institutionSelection({ filter, search, asOf });
  const keys = (args.orderBy ?? []).map(({ key, direction }) => ({ key, descending: direction === 'DESC' }));
  const found = await listNodes(reader, selection, nodeOrder(keys.length > 0 ? keys : [{ key: 'NAME' }]), page);
  const list = connection(
    found,
    () => countNodes(reader, selection),
    (row) => ({ ...row, asOf }),
    // A substring either is there or not; ranked search gives finer scores.
    () => ({ score: search?.trim() ? 1 : null }),
  );
  return { ...list, asked: { search, filter, asOf } };
}
