import sql from 'sql-template-tag';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding, warning } from './check.js';

/** Reports every ring of ties of one type: nothing is part of, or succeeds, itself. */
function acyclic(type: RelationshipType): Check['run'] {
  return async (reader: Reader) => {
    const ties = await reader.rows<{ from: string; to: string }>(
      sql`select f.code as "from", o.code as "to" from tie t join node f on f.id = t.from_id join node o on o.id = t.to_id where t.type = ${type} order by 1, 2`,
    );
    return findRings(ties).map((ring) => error(ring[0] ?? '', `${type} runs in a circle: ${[...ring, ring[0]].join(' → ')}`));
  };
}

/** The rings a depth-first walk closes: one for every tie that leads back to where the walk came from. */
function findRings(ties: readonly { from: string; to: string }[]): string[][] {
  const targets = Map.groupBy(ties, (tie) => tie.from);
  const done = new Set<string>();
  const rings: string[][] = [];
  for (const start of targets.keys()) {
    // A stack of our own: chains may be longer than the call stack is deep.
    const path: string[] = [];
    const stack: { code: string; leave: boolean }[] = [{ code: start, leave: false }];
    for (let step = stack.pop(); step; step = stack.pop()) {
      if (step.leave) {
        path.pop();
        done.add(step.code);
      } else if (path.includes(step.code)) {
        rings.push(path.slice(path.indexOf(step.code)));
      } else if (!done.has(step.code)) {
        path.push(step.code);
        stack.push({ code: step.code, leave: true }, ...(targets.get(step.code) ?? []).map(({ to }) => ({ code: to, leave: false })));
      }
    }
  }
  return rings;
}

async function overlappingPlans(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ one: string; other: string; body: string }>(
    sql`select a.code as one, b.code as other, a.body_code as body from node a join node b on b.body_code = a.body_code and b.type = 'PLAN' and b.id > a.id
          and a.fiscal_from <= b.fiscal_to and b.fiscal_from <= a.fiscal_to where a.type = 'PLAN' order by a.fiscal_from, a.code, b.code`,
  );
  return rows.map(({ one, other, body }) => warning(one, `the fiscal years of this plan and of ${other}, both of ${body}, overlap`));
}

export const hierarchyChecks: readonly Check[] = [
  { name: 'part-of-cycles', titleJa: '所属の循環', titleEn: 'Nothing is part of itself', run: acyclic('PART_OF') },
  { name: 'succession-cycles', titleJa: '後継の循環', titleEn: 'Nothing succeeds itself', run: acyclic('SUCCEEDS') },
  { name: 'plan-overlaps', titleJa: '計画期間の重複', titleEn: 'Plans of a body follow one another', run: overlappingPlans },
];
