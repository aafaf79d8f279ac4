import type { MembershipRole } from '../domain/registries/membership-roles.js';
import { findNodesByCodes } from '../queries/node-rows.js';
import { findRoster, type RosterTie } from '../queries/roster.js';
import type { Database, Reader } from '../storage/database.js';
import type { Table } from '../tables/table.js';
import { lastDayOf } from './context-cells.js';
import { ListError } from './list-error.js';
import type { ListSource } from './list-source.js';
import type { MatchTexts } from './match-outcome.js';
import { type ListColumns, type MemberList, readMemberList } from './member-list.js';
import { diffMembers, foreignChanges, type MembersDiff, usualRole } from './members-diff.js';
import { type MembersWritten, writeMembers } from './write-members.js';

export interface ListTerms {
  readonly bodyCode: string;
  /** The time the list is of: a partial date. */
  readonly asOf: string;
  /** Of members whose row says none; by default the one all members have so far. */
  readonly role: MembershipRole | null;
  /** Leave out rows that are no known member. Nobody is taken to have left then. */
  readonly skipUnmatched: boolean;
  /** Change rows of the seeds too, which leave them alone from then on. */
  readonly takeOver: boolean;
}

/** What an import would do. */
export interface MembersPlan {
  readonly body: { readonly id: number; readonly code: string };
  readonly terms: ListTerms;
  readonly list: MemberList;
  readonly role: MembershipRole;
  readonly diff: MembersDiff;
  /** Rows of other loads that stay as they are, because they were not to be taken over. */
  readonly untouched: number;
  /** Why it cannot be written; null when it can. */
  readonly obstacle: ListError | null;
}

/** Reads the list, matches its names and compares it with the members there are. Writes nothing. */
export async function planMembers(
  reader: Reader,
  table: Table,
  columns: ListColumns,
  terms: ListTerms,
  { match, progress }: { match: MatchTexts; progress?: (done: number, total: number) => void },
): Promise<MembersPlan> {
  const [body] = await findNodesByCodes(reader, [terms.bodyCode]);
  if (body?.type !== 'BODY') {
    throw new ListError(
      'NO_SUCH_BODY',
      `There is no body with the code "${terms.bodyCode}".`,
      'Codes: { bodies { nodes { code name } } }.',
    );
  }
  const roster = await findRoster(reader, body.id);
  const role = terms.role ?? usualRole(roster);
  const list = await readMemberList(reader, table, columns, { match, bodyCode: body.code, defaultRole: role, progress });
  return planOf({ id: body.id, code: body.code }, terms, list, role, roster);
}

function planOf(
  body: MembersPlan['body'],
  terms: ListTerms,
  list: MemberList,
  role: MembershipRole,
  roster: readonly RosterTie[],
): MembersPlan {
  const whole = diffMembers(list.members, roster, terms.asOf, role);
  // Who is missing may be among the rows left out.
  const diff = terms.skipUnmatched && list.problems.length > 0 ? { ...whole, left: [] } : whole;
  const foreign = foreignChanges(diff);
  const obstacle = obstacleOf(terms, list, diff, roster);
  if (terms.takeOver) return { body, terms, list, role, diff, untouched: 0, obstacle };
  const unchanged = diff.unchanged.map((each) => (foreign.attested.includes(each) ? { ...each, attested: false } : each));
  return { body, terms, list, role, diff: { ...diff, unchanged }, untouched: foreign.attested.length, obstacle };
}

function obstacleOf(terms: ListTerms, list: MemberList, diff: MembersDiff, roster: readonly RosterTie[]): ListError | null {
  if (list.problems.length > 0 && !terms.skipUnmatched) {
    const hint = 'Mend the file (a column "code" decides), or leave these rows out with --skip-unmatched.';
    return new ListError('UNMATCHED_ROWS', `${list.problems.length} row(s) are no known member.`, hint);
  }
  if (list.members.length === 0) return new ListError('EMPTY_LIST', 'No row of the file is a known member.');
  const later = diff.joined.find(({ member, role }) =>
    roster.some((tie) => tie.memberId === member.memberId && tie.role === role && (tie.validFrom ?? '') > lastDayOf(terms.asOf)),
  );
  if (later) {
    const message = `${later.member.memberCode} (row ${later.member.row}) is known to have joined after ${terms.asOf}.`;
    return new ListError('LATER_LIST', message, 'Lists are imported in the order of their dates.');
  }
  const foreign = foreignChanges(diff).left;
  if (foreign.length > 0 && !terms.takeOver) {
    const message = `${foreign.length} tie(s) that would end belong to the seeds, which would bring them back.`;
    return new ListError('OWNED_BY_SEEDS', message, 'Correct the seeds, or take the ties over with --take-over.');
  }
  return null;
}

/** Writes a plan in one transaction, unless the members changed since it was made. Throws its obstacle. */
export function writePlan(db: Database, plan: MembersPlan, source: ListSource): Promise<MembersWritten> {
  if (plan.obstacle) throw plan.obstacle;
  return db.exclusively(() =>
    db.transaction(async (writer) => {
      const { body, terms } = plan;
      const now = planOf(body, terms, plan.list, plan.role, await findRoster(writer, body.id));
      if (JSON.stringify(now.diff) !== JSON.stringify(plan.diff)) {
        throw new ListError('CHANGED_MEANWHILE', `The members of ${body.code} changed meanwhile; nothing was written.`, 'Try again.');
      }
      return writeMembers(writer, body, terms.asOf, now.diff, source);
    }),
  );
}
