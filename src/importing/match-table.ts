import { displayName } from '../domain/names/display-name.js';
import type { MatchInput } from '../matching/match-result.js';
import { findNodesByCodes } from '../queries/node-rows.js';
import { findPrefectures } from '../queries/places.js';
import type { Reader } from '../storage/database.js';
import { type Table, type TableRow, textOfCell } from '../tables/table.js';
import { lastDayOf, partialDateOf, prefectureOf, sectorOf } from './context-cells.js';
import { matchCells, matchColumns, type NamesByCode } from './match-cells.js';
import { type MatchOutcome, type MatchTexts, matchInBatches } from './match-outcome.js';
import { type UnmatchedString, unmatchedStrings } from './unmatched-strings.js';

/** Which columns say what; null where there is none. */
export interface MatchingColumns {
  readonly text: number;
  readonly prefecture: number | null;
  readonly sector: number | null;
  readonly date: number | null;
}

export interface MatchSummary {
  readonly rows: number;
  readonly blank: number;
  readonly matched: number;
  readonly review: number;
  readonly unmatched: number;
  /** Cells of the columns of prefecture, sector or date that could not be read, and were left out. */
  readonly unreadContext: number;
}

export interface MatchedTable {
  readonly table: Table;
  readonly unmatched: readonly UnmatchedString[];
  readonly summary: MatchSummary;
  readonly names: NamesByCode;
}

/** A row to match; null where its text is blank. */
interface Asked {
  readonly row: TableRow;
  readonly input: MatchInput | null;
  readonly unread: number;
}

interface Matching {
  readonly match: MatchTexts;
  /** The day whose names are shown. */
  readonly today: string;
  readonly progress?: (done: number, total: number) => void;
}

/** The table with what matching says of each row in columns of its own, and the strings that nothing safe was found for. */
export async function matchTable(
  reader: Reader,
  table: Table,
  columns: MatchingColumns,
  { match, today, progress }: Matching,
): Promise<MatchedTable> {
  const asked = await questions(reader, table, columns);
  const inputs = asked.flatMap(({ input }) => input ?? []);
  const outcomes = (await matchInBatches(match, reader, inputs, progress)).values();
  const answered = asked.map(({ row, input }) => ({ row, outcome: input ? (outcomes.next().value ?? null) : null }));
  const names = await namesOf(reader, answered, today);
  const blankCells = matchColumns.map(() => null);
  const rows = answered.map(({ row, outcome }) => ({
    number: row.number,
    cells: [...row.cells, ...(outcome ? matchCells(outcome, names) : blankCells)],
  }));
  return {
    table: { columns: [...table.columns, ...addedColumns(table)], rows },
    unmatched: unmatchedStrings(answered),
    summary: { ...summaryOf(answered), unreadContext: asked.reduce((sum, { unread }) => sum + unread, 0) },
    names,
  };
}

async function questions(reader: Reader, table: Table, columns: MatchingColumns): Promise<Asked[]> {
  const prefectures = await findPrefectures(reader);
  return table.rows.map((row) => {
    const cell = (place: number | null) => (place === null ? null : row.cells[place]);
    const text = textOfCell(cell(columns.text));
    const date = partialDateOf(cell(columns.date));
    const context = {
      prefecture: prefectureOf(cell(columns.prefecture), prefectures),
      sector: sectorOf(cell(columns.sector)),
      date: date === null ? null : lastDayOf(date),
    };
    const unread = (['prefecture', 'sector', 'date'] as const).filter(
      (name) => context[name] === null && textOfCell(cell(columns[name])) !== '',
    );
    return { row, input: text === '' ? null : { text, ...context }, unread: unread.length };
  });
}

/** A column of the file that is called like one of ours keeps its name; ours gets a longer one. */
function addedColumns(table: Table): string[] {
  return matchColumns.map((column) => (table.columns.includes(column) ? `${column} (renkei)` : column));
}

async function namesOf(reader: Reader, answered: readonly { outcome: MatchOutcome | null }[], today: string): Promise<NamesByCode> {
  const codes = new Set(
    answered.flatMap(({ outcome }) => (outcome?.named ?? []).flatMap(({ candidates }) => candidates.map(({ code }) => code))),
  );
  const nodes = await findNodesByCodes(reader, [...codes]);
  return new Map(nodes.map(({ code, names }) => [code, displayName(names, 'JA', today, true)?.value ?? code]));
}

function summaryOf(answered: readonly { outcome: MatchOutcome | null }[]): Omit<MatchSummary, 'unreadContext'> {
  const count = (status: string | undefined) => answered.filter(({ outcome }) => outcome?.status === status).length;
  return {
    rows: answered.length,
    blank: count(undefined),
    matched: count('matched'),
    review: count('review'),
    unmatched: count('unmatched'),
  };
}
