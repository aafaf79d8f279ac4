import sql, { join, raw } from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding, warning } from './check.js';

/** Every pair of columns that is a period. `'~'` after an end stands for its last day. */
const periods = [
  ['node', 'valid_from', 'valid_to'],
  ['node', 'start_on', 'end_on'],
  ['name', 'valid_from', 'valid_to'],
  ['status', 'valid_from', 'valid_to'],
  ['fact', 'valid_from', 'valid_to'],
  ['tie', 'valid_from', 'valid_to'],
  ['post', 'valid_from', 'valid_to'],
] as const;

async function inverted(reader: Reader): Promise<Finding[]> {
  const parts = periods.map(
    ([table, from, to]) =>
      sql`select ${table} as "table", id, ${raw(from)} as "from", ${raw(to)} as "to" from ${raw(table)} where ${raw(from)} > ${raw(to)} || '~'`,
  );
  const rows = await reader.rows<{ table: string; id: number; from: string; to: string }>(sql`${join(parts, ' union all ')} order by 1, 2`);
  return rows.map(({ table, id, from, to }) => error(`${table} ${id}`, `the period ends (${to}) before it starts (${from})`));
}

async function attestedOutside(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ from: string; to: string; type: string; attested: string }>(
    sql`select f.code as "from", o.code as "to", t.type, t.last_attested as attested from tie t join node f on f.id = t.from_id join node o on o.id = t.to_id
        where t.last_attested || '~' < t.valid_from or t.last_attested > t.valid_to || '~' order by t.id`,
  );
  return rows.map(({ from, to, type, attested }) => warning(from, `the ${type} tie to ${to} is attested (${attested}) outside its period`));
}

export const periodChecks: readonly Check[] = [
  { name: 'inverted-periods', titleJa: '逆転した期間', titleEn: 'No period ends before it starts', run: inverted },
  { name: 'attested-in-period', titleJa: '期間外の確認日', titleEn: 'Ties are attested within their period', run: attestedOutside },
];
