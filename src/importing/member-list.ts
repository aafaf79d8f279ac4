import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { MatchInput } from '../matching/match-result.js';
import { findNodesByCodes } from '../queries/node-rows.js';
import { findPrefectures } from '../queries/places.js';
import type { Reader } from '../storage/database.js';
import { type Table, textOfCell } from '../tables/table.js';
import { prefectureOf, sectorOf } from './context-cells.js';
import { listRoleOf, listRoles } from './listed-role.js';
import { explanation } from './match-cells.js';
import { type MatchOutcome, type MatchTexts, matchInBatches } from './match-outcome.js';

/** Which columns of a list of members say what; null where there is none. */
export interface ListColumns {
  readonly text: number | null;
  readonly code: number | null;
  readonly role: number | null;
  readonly prefecture: number | null;
  readonly sector: number | null;
}

/** A member as the list gives it. */
export interface ListedMember {
  /** Row of the file. */
  readonly row: number;
  /** Place in the list, from 1. */
  readonly position: number;
  /** The name exactly as it stands in the file; null in a list of codes. */
  readonly text: string | null;
  readonly memberId: number;
  readonly memberCode: string;
  /** Null where the list has no column of roles. */
  readonly role: MembershipRole | null;
}

export type ListProblemKind = 'blank' | 'unknown-role' | 'unknown-code' | 'not-a-member' | 'unmatched' | 'ambiguous' | 'repeated';

/** A row that cannot be taken for a member. */
export interface ListProblem {
  readonly row: number;
  readonly kind: ListProblemKind;
  readonly text: string;
  readonly reason: string;
}

export interface MemberList {
  readonly members: readonly ListedMember[];
  readonly problems: readonly ListProblem[];
}

interface Entry {
  readonly row: number;
  readonly position: number;
  readonly text: string;
  readonly code: string;
  readonly roleText: string;
  readonly input: MatchInput;
}

type Found = { readonly id: number; readonly code: string; readonly type: string };

interface Knowledge {
  readonly nodes: ReadonlyMap<string, Found>;
  readonly outcomes: ReadonlyMap<Entry, MatchOutcome>;
  readonly bodyCode: string;
  /** Of a row that says none; null where the list has no column of roles. */
  readonly blankRole: MembershipRole | null;
}

interface Reading {
  readonly match: MatchTexts;
  readonly bodyCode: string;
  /** Of rows that say none, in a list that has a column of roles. */
  readonly defaultRole: MembershipRole;
  readonly progress?: (done: number, total: number) => void;
}

/** Reads who is in the list: by the code where the row has one, else by matching the name. */
export async function readMemberList(
  reader: Reader,
  table: Table,
  columns: ListColumns,
  { match, bodyCode, defaultRole, progress }: Reading,
): Promise<MemberList> {
  const entries = await entriesOf(reader, table, columns);
  const named = entries.filter(({ code, text }) => code === '' && text !== '');
  const results = await matchInBatches(
    match,
    reader,
    named.map(({ input }) => input),
    progress,
  );
  const outcomes = new Map(named.map((entry, index) => [entry, results[index] as MatchOutcome]));
  const matchedCodes = results.flatMap(({ named: [first] }) => first?.found?.code ?? []);
  const codes = [...new Set([...entries.flatMap(({ code }) => code || []), ...matchedCodes])];
  const nodes = new Map((await findNodesByCodes(reader, codes)).map((node) => [node.code, node]));
  const known = { nodes, outcomes, bodyCode, blankRole: columns.role === null ? null : defaultRole };
  return withoutRepeats(entries.map((entry) => memberOf(entry, known)));
}

async function entriesOf(reader: Reader, table: Table, columns: ListColumns): Promise<Entry[]> {
  const prefectures = await findPrefectures(reader);
  return table.rows.map(({ number, cells }, index) => {
    const cell = (place: number | null) => (place === null ? null : cells[place]);
    const text = textOfCell(cell(columns.text)).toWellFormed();
    const context = { prefecture: prefectureOf(cell(columns.prefecture), prefectures), sector: sectorOf(cell(columns.sector)) };
    const [code, roleText] = [textOfCell(cell(columns.code)), textOfCell(cell(columns.role))];
    return { row: number, position: index + 1, text, code, roleText, input: { text, ...context } };
  });
}

function memberOf(entry: Entry, known: Knowledge): ListedMember | ListProblem {
  const { row, position, text, code, roleText } = entry;
  const problem = (kind: ListProblemKind, reason: string): ListProblem => ({ row, kind, text: text || code, reason });
  if (text === '' && code === '') return problem('blank', 'the cell of the name is blank');
  const role = roleText === '' ? known.blankRole : listRoleOf(roleText);
  if (roleText !== '' && role === null) return problem('unknown-role', `role "${roleText}" is none of ${listRoles.join(', ')}`);
  const outcome = known.outcomes.get(entry);
  if (outcome && outcome.named.length > 1) return problem('ambiguous', 'the cell names several organizations: give each a row');
  const [named] = outcome?.named ?? [];
  if (named && !named.found) return problem(named.status === 'unmatched' ? 'unmatched' : 'ambiguous', explanation(named));
  const node = known.nodes.get(code || (named?.found?.code ?? ''));
  if (!node) return problem('unknown-code', `there is no institution with the code "${code}"`);
  if (node.code === known.bodyCode || (node.type !== 'INSTITUTION' && node.type !== 'BODY')) {
    return problem('not-a-member', `${node.code} cannot be a member: institutions and other bodies can`);
  }
  return { row, position, text: text || null, memberId: node.id, memberCode: node.code, role };
}

/** Of rows for one member in one role only the first stands; the others may be matched wrongly, so a person must look. */
function withoutRepeats(read: readonly (ListedMember | ListProblem)[]): MemberList {
  const first = new Map<string, ListedMember>();
  const members: ListedMember[] = [];
  const problems: ListProblem[] = [];
  for (const each of read) {
    if (!('memberId' in each)) {
      problems.push(each);
      continue;
    }
    const key = `${each.memberId} ${each.role}`;
    const earlier = first.get(key);
    if (earlier) {
      const reason = `${each.memberCode} stands in row ${earlier.row} already${earlier.text ? ` (「${earlier.text}」)` : ''}`;
      problems.push({ row: each.row, kind: 'repeated', text: each.text ?? each.memberCode, reason });
    } else {
      first.set(key, each);
      members.push(each);
    }
  }
  return { members, problems };
}
