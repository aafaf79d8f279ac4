import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import { activeOn } from '../../../src/queries/active-on.js';
import { standing, wholeName } from '../../../src/search-index/search-rank.js';

/** `quality` of `search_key k` for a key of the text, of which length and form are told. */
export function qualitySql(text: { readonly length: Sql; readonly form: Sql }, asOf: string): Sql {
  return sql`(case when not (${activeOn('k', asOf)}) or (k.kind = 'FORMER' and k.valid_to is null) then ${standing.former}::int
    when ${text.form} <> 'NAME' then ${standing.romaji}::int when k.form = 'NAME' and k.kind in ('OFFICIAL', 'FORMER') then ${standing.official}::int else ${standing.other}::int end
    + least(${wholeName}::int, ${wholeName}::int * ${text.length} / char_length(k.key)))`;
}
