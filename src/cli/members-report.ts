import type { MembersPlan } from '../importing/import-members.js';
import type { MembersWritten } from '../importing/write-members.js';

/** The differences for people: + joined, - left, ! no known member. Who is unchanged is only counted. */
export function membersText({ body, terms, list, diff, untouched }: MembersPlan): string {
  const attested = diff.unchanged.filter((each) => each.attested).length;
  const lines = [
    ...diff.joined.map(
      ({ member, role, validFrom }) =>
        `+ row ${member.row} ${member.text ?? ''} (${member.memberCode}) ${role}${validFrom ? '' : ', since when is not known'}`,
    ),
    ...diff.left.map((tie) => `- ${tie.printedAs ?? ''} (${tie.memberCode}) ${tie.role}, until ${diff.lastDay}`),
    ...diff.attestedLater.map(
      (tie) => `= ${tie.printedAs ?? ''} (${tie.memberCode}) ${tie.role} is not in the list, but shown by another source: kept`,
    ),
    ...list.problems.map(({ row, kind, text, reason }) => `! row ${row} ${kind} 「${text}」 ${reason}`),
    `${body.code}, list of ${terms.asOf}: ${diff.joined.length} joined, ${diff.left.length} left, ${diff.unchanged.length} unchanged ` +
      `(${attested} attested anew), ${list.problems.length} row(s) to look at`,
  ];
  if (untouched > 0)
    lines.push(`${untouched} unchanged tie(s) belong to the seeds and keep their date of attestation; --take-over changes it.`);
  return lines.join('\n');
}

/** The same for programs. */
export function membersJson({ body, terms, list, diff, untouched, obstacle }: MembersPlan, written: MembersWritten | null) {
  return {
    body: body.code,
    asOf: terms.asOf,
    joined: diff.joined.map(({ member: { row, text, memberCode }, role, validFrom }) => ({ row, text, code: memberCode, role, validFrom })),
    left: diff.left.map(({ memberCode, role, printedAs }) => ({ code: memberCode, role, printedAs, validTo: diff.lastDay })),
    unchanged: diff.unchanged.map(({ member, tie, attested }) => ({
      row: member.row,
      text: member.text,
      code: tie.memberCode,
      role: tie.role,
      attested,
    })),
    attestedLater: diff.attestedLater.map(({ memberCode, role, lastAttested }) => ({ code: memberCode, role, lastAttested })),
    problems: list.problems,
    untouched,
    obstacle: obstacle && { code: obstacle.code, message: obstacle.message, hint: obstacle.hint ?? null },
    written,
  };
}
