import type { ListedInstitution } from '../../directory/institution-page.js';
import type { InstitutionSelection } from '../../directory/institution-selection.js';
import { checkInstitutionFilter } from '../../queries/check-filter.js';
import type { InstitutionFilter } from '../../queries/institution-filter.js';
import { nodeOrder, relevance } from '../../queries/list-nodes.js';
import type { PageArgs } from '../../queries/page-request.js';
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

export function listInstitutions(context: Context, args: InstitutionListArgs, page: PageArgs): InstitutionList {
  const { directory } = context;
  const { asOf } = args;
  const filter = checkInstitutionFilter(directory.lookUp, args.filter);
  const hits = directory.find({ text: args.search, types: ['INSTITUTION'], asOf });
  const selection = directory.selectInstitutions({ filter, asOf, hits });
  const keys = (args.orderBy ?? []).map(({ key, direction }) => ({ key, descending: direction === 'DESC' }));
  const order = hits && keys.length === 0 ? relevance : nodeOrder(keys.length > 0 ? keys : [{ key: 'NAME' }]);
  const list = connection(
    directory.institutions(selection, order, page),
    () => selection.count(),
    (row) => row,
    searchedEdge(context, hits?.text ?? null, asOf),
  );
  return Object.assign(list, { asked: selection });
}
