import type { ListedInstitution } from '../../directory/institution-page.js';
import type { InstitutionSelection } from '../../directory/institution-selection.js';
import { checkInstitutionFilter } from '../../queries/check-filter.js';
import type { InstitutionFilter } from '../../queries/institution-filter.js';
import { nodeOrder, relevance } from '../../queries/list-nodes.js';
import type { PageArgs } from '../../queries/page-request.js';
import { findSearch, type Search } from '../../queries/search.js';
import { type Connection, connection } from '../connection.js';
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
export interface InstitutionList extends Connection<ListedInstitution, Searched> {
  readonly asked: InstitutionSelection;
}

export async function listInstitutions(context: Context, args: InstitutionListArgs, page: PageArgs): Promise<InstitutionList> {
  const { reader, directory } = context;
  const { asOf } = args;
  const filter = checkInstitutionFilter(directory.lookUp, args.filter);
  const search = await findSearch(reader, { text: args.search, types: ['INSTITUTION'], asOf });
  const found = search && (await foundBy(context, search));
  const selection = directory.selectInstitutions({ filter, asOf, found });
  const keys = (args.orderBy ?? []).map(({ key, direction }) => ({ key, descending: direction === 'DESC' }));
  const order = search && keys.length === 0 ? relevance : nodeOrder(keys.length > 0 ? keys : [{ key: 'NAME' }]);
  const list = connection(
    directory.institutions(selection, order, page),
    () => selection.count(),
    (row) => row,
    searchedEdge(context, search, asOf),
  );
  return Object.assign(list, { asked: selection });
}

async function foundBy({ reader, directory }: Context, search: Search): Promise<Map<number, number>> {
  const rows = await reader.rows<{ node_id: number; rank: number }>(search.hits);
  return new Map(rows.map((row) => [directory.tables.nodes.findIndex(row.node_id) as number, row.rank]));
}
