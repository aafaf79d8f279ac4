import sql from 'sql-template-tag';
import type { EventSeries } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';

/** The last numbers that document 002 (l.226-262) prints of each series. */
const lastNumbers = { 'c-collabo-conference': 12, 'c-collabo-symposium': 13 } as const satisfies Partial<Record<EventSeries, number>>;

async function complete(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string; series: string; number: number }>(
    sql`select code, series, number from node where type = 'EVENT' and number is not null order by series, number, code`,
  );
  const findings: Finding[] = [];
  for (const [series, last] of Object.entries(lastNumbers)) {
    for (let number = 1; number <= last; number++) {
      if (!rows.some((row) => row.series === series && row.number === number))
        findings.push(error(series, `number ${number} of the series is missing`));
    }
  }
  for (const [label, events] of Map.groupBy(rows, (row) => `${row.series} ${row.number}`)) {
    for (const second of events.slice(1)) findings.push(error(second.code, `${label} is the number of ${events[0]?.code} too`));
  }
  return findings;
}

async function heldTogether(reader: Reader): Promise<Finding[]> {
  // Partial dates: 2002-06 and 2002-06-01 do not contradict each other.
  const rows = await reader.rows<{ one: string; other: string }>(
    sql`select a.code as one, b.code as other from tie t join node a on a.id = t.from_id join node b on b.id = t.to_id where t.type = 'HELD_WITH'
          and not (coalesce(a.start_on, '') <= coalesce(b.end_on, b.start_on, '') || '~' and coalesce(b.start_on, '') <= coalesce(a.end_on, a.start_on, '') || '~')
        order by 1, 2`,
  );
  return rows.map(({ one, other }) => error(one, `was held together with ${other}, but on another date`));
}

export const eventChecks: readonly Check[] = [
  { name: 'event-numbers', titleJa: '会議・シンポジウムの回次', titleEn: 'Numbered events are complete and unique', run: complete },
  { name: 'held-together', titleJa: '同時開催の日付', titleEn: 'Events held together share a date', run: heldTogether },
];
