import sql from 'sql-template-tag';
import type { Writer } from '../storage/database.js';
import { assertionOf, documentOf, type ListSource } from './list-source.js';
import { type Joined, type MembersDiff, membersDataset } from './members-diff.js';

/** What was written. */
export interface MembersWritten {
  readonly joined: number;
  readonly left: number;
  readonly attested: number;
  /** The document the ties cite; null when nothing was to be written. */
  readonly document: string | null;
}

interface Cited {
  readonly tie: number;
  readonly locator: string;
  readonly quote: string | null;
}

/** Writes a diff, each tie with a citation of the list. The rows that are changed belong to the lists from then on. */
export async function writeMembers(
  writer: Writer,
  body: { readonly id: number; readonly code: string },
  asOf: string,
  diff: MembersDiff,
  source: ListSource,
): Promise<MembersWritten> {
  const attested = diff.unchanged.filter((each) => each.attested);
  const counts = { joined: diff.joined.length, left: diff.left.length, attested: attested.length };
  if (counts.joined + counts.left + counts.attested === 0) return { ...counts, document: null };
  const document = await documentOf(writer, body.code, source);
  const cited: Cited[] = await insertJoined(writer, body.id, asOf, diff.joined);
  await writer.rows(
    sql`update tie set last_attested = ${asOf}, dataset = ${membersDataset} where id = any(${attested.map(({ tie }) => tie.id)}::int[])`,
  );
  await writer.rows(
    sql`update tie set valid_to = ${diff.lastDay}, dataset = ${membersDataset} where id = any(${diff.left.map(({ id }) => id)}::int[])`,
  );
  cited.push(...attested.map(({ member, tie }) => ({ tie: tie.id, locator: locatorOf(member.row), quote: member.text })));
  // What a list does not say is evidence too, as long as it says so.
  cited.push(...diff.left.map(({ id }) => ({ tie: id, locator: 'not in the list', quote: null })));
  await writer.rows(
    sql`insert into citation (document_id, tie_id, locator, quote, assertion, dataset)
        select ${document.id}::int, x.tie, x.locator, x.quote, ${assertionOf(source)}, ${membersDataset}
        from json_to_recordset(${JSON.stringify(cited)}::json) as x(tie int, locator text, quote text)`,
  );
  return { ...counts, document: document.code };
}

async function insertJoined(writer: Writer, bodyId: number, asOf: string, joined: readonly Joined[]): Promise<Cited[]> {
  const rows = joined.map(({ member, role, validFrom }) => ({
    member: member.memberId,
    role,
    validFrom,
    text: member.text,
    position: member.position,
  }));
  const added = await writer.rows<{ id: number; memberId: number; role: string }>(
    sql`insert into tie (from_id, to_id, type, role, valid_from, last_attested, printed_as, position, dataset)
        select x.member, ${bodyId}::int, 'MEMBER_OF', x.role, x."validFrom", ${asOf}, x.text, x.position, ${membersDataset}
        from json_to_recordset(${JSON.stringify(rows)}::json) as x(member int, role text, "validFrom" text, text text, position int)
        order by x.position returning id, from_id as "memberId", role`,
  );
  const ids = new Map(added.map((row) => [`${row.memberId} ${row.role}`, row.id]));
  return joined.map(({ member, role }) => ({
    tie: ids.get(`${member.memberId} ${role}`) as number,
    locator: locatorOf(member.row),
    quote: member.text,
  }));
}

function locatorOf(row: number): string {
  return `row ${row}`;
}
