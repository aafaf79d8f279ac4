import sql from 'sql-template-tag';
import type { Sector } from '../domain/registries/vocabulary.js';
import type { Reader, Writer } from '../storage/database.js';

/** A text of the curation queue. */
export interface UnmatchedTextRow {
  readonly id: number;
  readonly text: string;
  readonly prefecture: string | null;
  readonly sector: Sector | null;
  readonly source: string;
  readonly times: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A text to keep, each of them once in a call. */
export interface TextToKeep {
  readonly text: string;
  readonly prefecture: string | null;
  readonly sector: Sector | null;
  readonly times: number;
}

/** Keeps texts in the queue; one that is there already is counted up. The source stays that of the first time. */
export async function keepUnmatchedTexts(writer: Writer, texts: readonly TextToKeep[], source: string, day: string): Promise<void> {
  // PostgreSQL stores neither NUL nor half surrogate pairs.
  const rows = texts.map(({ text, ...rest }) => ({ ...rest, text: text.replaceAll('\0', '').toWellFormed() }));
  await writer.rows(
    sql`insert into unmatched_text (text, prefecture, sector, source, times, first_seen, last_seen)
        select x.text, x.prefecture, x.sector, ${source}, x.times, ${day}, ${day}
        from json_to_recordset(${JSON.stringify(rows)}::json) as x(text text, prefecture text, sector text, times int)
        on conflict (md5(text), prefecture, sector)
        do update set times = unmatched_text.times + excluded.times, last_seen = greatest(unmatched_text.last_seen, excluded.last_seen)`,
  );
}

/** The queue, what was met most often first. */
export function listUnmatchedTexts(reader: Reader, limit: number): Promise<UnmatchedTextRow[]> {
  return reader.rows(
    sql`select id, text, prefecture, sector, source, times, first_seen as "firstSeen", last_seen as "lastSeen"
        from unmatched_text order by times desc, id limit ${limit}`,
  );
}

/** Takes texts that were dealt with out of the queue; returns the ids of those that were there. */
export async function removeUnmatchedTexts(writer: Writer, ids: readonly number[]): Promise<number[]> {
  const rows = await writer.rows<{ id: number }>(sql`delete from unmatched_text where id = any(${ids}::int[]) returning id`);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}
