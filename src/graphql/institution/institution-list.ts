import type { Viewed } from '../../loaders/loaders.js';
import { checkInstitutionFilter } from '../../queries/check-filter.js';
import { type InstitutionFilter, institutionSelection } from '../../queries/institution-filter.js';
import { countNodes, type ListedNode, listNodes, nodeOrder, relevance } from '../../queries/list-nodes.js';
import { findSearch, type Search } from '../../queries/search.js';
import { type Connection, connection, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { type Searched, searchedEdge } from '../search/searched-edge.js';
import type { InstitutionOrderInput } from './institution.args.js';

export interface InstitutionListArgs {
  readonly search?: string | null | undefined;
  readonly filter?: InstitutionFilter | null | undefined;
  readonly orderBy?: readonly InstitutionOrderInput[] | null | undefined;
  readonly asOf: string;
}

/** A connection of institutions that remembers what was asked, for its facets. */
export interface InstitutionList extends Connection<Viewed<ListedNode>, Searched> {
  readonly asked: { readonly search: Search | null; readonly filter: InstitutionFilter; readonly asOf: string };
}

export async function listInstitutions(context: Context, args: InstitutionListArgs, page: PageArgs): Promise<InstitutionList> {
  const { reader } = context;
  const { asOf } = args;
  const filter = await checkInstitutionFilter(reader, args.filter);
  const search = await findSearch(reader, { text: args.search, types: ['INSTITUTION'], asOf });
  const selection = institutionSelection({ filter, search, asOf });
  const keys = (args.orderBy ?? []).map(({ key, direction }) => ({ key, descending: direction === 'DESC' }));
  const order = search && keys.length === 0 ? relevance : nodeOrder(keys.length > 0 ? keys : [{ key: 'NAME' }]);
  const found = await listNodes(reader, selection, order, page);
  const list = connection(
    found,
    () => countNodes(reader, selection),
    (row) => ({ ...row, asOf }),
    searchedEdge(context, search, asOf),
  );
  return { ...list, asked: { search, filter, asOf } };
}
