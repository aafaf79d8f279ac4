import sql from 'sql-template-tag';
import type { Sector } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';

/** The roster of the Conference in April 2013: document 002, l.149-225. */
const sizes: Readonly<Record<Sector, number>> = { INDUSTRY: 13, ACADEMIA: 35, FINANCE: 5, GOVERNMENT: 32 };
const total = 85;

interface RosterRow {
  readonly code: string;
  readonly sector: Sector | null;
  readonly region: string | null;
  readonly position: number;
}

function findRoster(reader: Reader): Promise<RosterRow[]> {
  return reader.rows(
    sql`select n.code, n.sector, n.region_code as region, t.position from tie t join node n on n.id = t.from_id join node b on b.id = t.to_id
        where b.code = 'c-collabo' and t.type = 'MEMBER_OF' and t.position is not null and t.last_attested >= '2013-04'
          and exists (select from citation c join document d on d.id = c.document_id where c.tie_id = t.id and d.code = '002') order by t.position, n.code`,
  );
}

async function complete(reader: Reader): Promise<Finding[]> {
  const roster = await findRoster(reader);
  const findings: Finding[] = [];
  if (roster.length !== total) findings.push(error('c-collabo', `the roster has ${roster.length} members, not ${total}`));
  for (const [sector, size] of Object.entries(sizes)) {
    const count = roster.filter((member) => member.sector === sector).length;
    if (count !== size) findings.push(error('c-collabo', `the roster has ${count} members of ${sector}, not ${size}`));
  }
  const holders = Map.groupBy(roster, (member) => member.position);
  for (let position = 1; position <= total; position++) {
    const members = holders.get(position) ?? [];
    if (members.length === 0) findings.push(error('c-collabo', `position ${position} of the roster is empty`));
    for (const second of members.slice(1))
      findings.push(error(second.code, `position ${position} of the roster is held by ${members[0]?.code} too`));
  }
  for (const { code, position } of roster) {
    if (position < 1 || position > total) findings.push(error(code, `position ${position} is not on the roster (1–${total})`));
  }
  return findings;
}

async function placed(reader: Reader): Promise<Finding[]> {
  const roster = await findRoster(reader);
  return roster.filter((member) => member.region === null).map(({ code }) => error(code, 'a member of the roster has no region'));
}

export const rosterChecks: readonly Check[] = [
  { name: 'the-85', titleJa: '参画85機関の名簿', titleEn: 'The 85 member institutions of April 2013 are complete', run: complete },
  { name: 'the-85-placed', titleJa: '参画85機関の地域', titleEn: 'Every one of the 85 has a region', run: placed },
];
