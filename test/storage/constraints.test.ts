import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
  await db.rows(node('a'));
  await db.rows(node('b'));
  await db.rows(sql`insert into document (code, kind, title) values ('d', 'WEB', 'd')`);
});
afterAll(() => db.close());

function node(code: string): Sql {
  return sql`insert into node (code, type, kind, sort_key) values (${code}, 'INSTITUTION', 'BANK', ${code})`;
}

function name(validFrom: string | null, validTo: string | null, kind = 'OFFICIAL', language = 'JA'): Sql {
  return sql`insert into name (node_id, value, language, kind, valid_from, valid_to)
    select id, ${`${validFrom}-${validTo}`}, ${language}, ${kind}, ${validFrom}, ${validTo} from node where code = 'a'`;
}

function tie(from: string, to: string, validFrom: string | null = null, validTo: string | null = null): Sql {
  return sql`insert into tie (from_id, to_id, type, role, valid_from, valid_to)
    select f.id, t.id, 'MEMBER_OF', 'MEMBER', ${validFrom}, ${validTo} from node f, node t where f.code = ${from} and t.code = ${to}`;
}

describe('the database itself refuses', () => {
  it.each([
    ['a code twice', node('a'), 'node_code_unique'],
    [
      'a tie to nothing',
      sql`insert into tie (from_id, to_id, type) select id, 999999, 'PART_OF' from node where code = 'a'`,
      'tie_to_id_foreign',
    ],
    ['a tie to itself', tie('a', 'a'), 'tie_joins_two'],
    ['an inverted period', tie('a', 'b', '2013-05', '2013-04'), 'tie_period_not_inverted'],
    ['an institution without a kind', sql`insert into node (code, type, sort_key) values ('x', 'INSTITUTION', 'x')`, 'node_kind_where_due'],
    [
      'a sector on a body',
      sql`insert into node (code, type, kind, sector, sort_key) values ('x', 'BODY', 'COUNCIL', 'FINANCE', 'x')`,
      'node_sector_of_institution',
    ],
    [
      'an event without a date',
      sql`insert into node (code, type, series, event_status, sort_key) values ('x', 'EVENT', 's', 'HELD', 'x')`,
      'node_event_complete',
    ],
    [
      'a citation of nothing',
      sql`insert into citation (document_id, assertion) select id, 'PRINTED' from document`,
      'citation_of_one_subject',
    ],
    [
      'a citation of two things',
      sql`insert into citation (document_id, assertion, node_id, rule_id) select d.id, 'PRINTED', n.id, n.id from document d, node n where n.code = 'a'`,
      'citation_of_one_subject',
    ],
    ['an unknown sector', sql`update node set sector = 'ARTS' where code = 'a'`, 'node_sector_check'],
  ])('%s', async (_what, statement, constraint) => {
    await expect(db.rows(statement)).rejects.toThrow(constraint);
  });

  it('two official names of one language at a time', async () => {
    await db.rows(name('2001', '2010-03'));
    await db.rows(name('2010-04', null));
    await db.rows(name(null, null, 'ALIAS'));
    await db.rows(name(null, null, 'OFFICIAL', 'EN'));
    for (const [from, to] of [
      [null, null],
      ['2005', '2006'],
      ['2010-03-31', '2010-03-31'],
      ['2020', null],
      [null, '2001'],
    ] as const) {
      await expect(db.rows(name(from, to))).rejects.toThrow('name_one_official_at_a_time');
    }
    await db.rows(name(null, '2000-12-31'));
  });

  it('the same tie twice, but not in another period', async () => {
    await db.rows(tie('a', 'b'));
    await expect(db.rows(tie('a', 'b'))).rejects.toThrow('tie_once');
    await db.rows(tie('a', 'b', '2001'));
  });

  it('removing a node that ties still lead to', async () => {
    await expect(db.rows(sql`delete from node where code = 'b'`)).rejects.toThrow('tie_to_id_foreign');
  });
});
