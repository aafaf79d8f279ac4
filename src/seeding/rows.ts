/** A row to be seeded. Other rows may stand for their ids: they are replaced when both are stored. */
export interface SeedRow {
  readonly table: string;
  readonly values: Record<string, unknown>;
  readonly file: string;
  readonly line: number;
  /** How many parts of each sort a node has so far: what gives its names and facts their positions. */
  counts?: Record<string, number>;
  /** Set once the row is matched with, or stored in, the database. */
  id?: number | string;
}

/** A table that seeding owns. */
export interface TableSpec {
  readonly table: string;
  readonly id: string;
  /** The columns that make a row the same row from load to load. */
  readonly key: readonly string[];
  /** The columns seeding writes, the key among them. */
  readonly columns: readonly string[];
  /** Shared with other data sets: only rows of the seed are ours. */
  readonly dataset: boolean;
  /** Set when others refer to it: its rows go last, when nothing points at them any more. */
  readonly parent?: true;
  /** Set when the key is unique among all data sets: rows of others that stand under it give way. */
  readonly soleKey?: true;
  /** Another data set that may take rows over from the seeds: they stay as it made them (`importing/write-members.ts`). */
  readonly takenOverBy?: string;
}

type Traits = Pick<TableSpec, 'parent' | 'soleKey' | 'takenOverBy'>;

function own(table: string, key: string, columns: string, traits: Traits = {}): TableSpec {
  return {
    table,
    id: 'id',
    key: key.split(' '),
    columns: [...key.split(' '), ...columns.split(' ').filter(Boolean)],
    dataset: true,
    ...traits,
  };
}

function place(table: string, columns: string): TableSpec {
  return { table, id: 'code', key: ['code'], columns: ['code', ...columns.split(' ')], dataset: false, parent: true };
}

/** Every seeded table, in the order in which rows may refer to one another. */
export const seedTables: readonly TableSpec[] = [
  place('region', 'name name_en position'),
  place('prefecture', 'name name_en kana region_code'),
  own('document', 'code', 'kind title title_en publisher published url retrieved_on license note file', { parent: true }),
  own(
    'node',
    'code',
    'type kind prefecture_code region_code website valid_from valid_to sort_key sector city address founded generic support_type host ' +
      'location theme adopted opened amount budget subsidy_rate stages series number start_on end_on event_status body_code ' +
      'fiscal_from fiscal_to slogan targets guidelines activities',
    { parent: true },
  ),
  {
    table: 'region_organs',
    id: 'region_code',
    key: ['region_code'],
    columns: ['region_code', 'bureau_id', 'conference_id', 'committee_id'],
    dataset: false,
  },
  own('name', 'node_id language kind value valid_from', 'legal_form valid_to position'),
  own('identifier', 'scheme value', 'node_id', { soleKey: true }),
  own('status', 'node_id status valid_from', 'note valid_to'),
  own('fact', 'node_id property position', 'value value_en group_label number unit valid_from valid_to'),
  own('tie', 'from_id type to_id role valid_from', 'on_behalf_of_id valid_to last_attested printed_as position note', {
    soleKey: true,
    takenOverBy: 'members',
  }),
  own('post', 'code', 'body_id title title_en role method in_principle holder_id holder_title appointed_by duties valid_from valid_to'),
  own('rule', 'code', 'node_id kind natures text text_en params'),
  own('procedure', 'code', 'node_id title title_en steps'),
  own('regulation', 'code', 'document_id title title_en issuer_id enacted enacted_note amendments in_force reference', { parent: true }),
  own('article', 'regulation_id number', 'title locator position paragraphs'),
  own(
    'citation',
    'document_id article_id locator quote assertion field node_id name_id identifier_id status_id fact_id tie_id post_id rule_id procedure_id regulation_id',
    'url retrieved_on',
  ),
];

/** What may still refer to a row that goes, from other data sets, and goes with it. All else the database removes itself. */
export const hangers: Readonly<Record<string, readonly (readonly [table: string, column: string])[]>> = {
  node: [
    ['tie', 'from_id'],
    ['tie', 'to_id'],
    ['tie', 'on_behalf_of_id'],
  ],
  document: [['citation', 'document_id']],
};
