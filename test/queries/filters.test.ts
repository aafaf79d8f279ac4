import sql, { type Sql } from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.js';
import { checkFilter, checkInstitutionFilterBySql } from '../../src/queries/check-filter.js';
import { institutionCondition } from '../../src/queries/institution-filter.js';
import { nodeOrder } from '../../src/queries/list-nodes.js';
import { allOf, between, oneOf } from '../../src/queries/node-filters.js';
import type { Reader } from '../../src/storage/database.js';

/** A reader that knows some codes and counts how often it is asked. */
function readerOf(...known: { table: string; asked: string; code: string }[]): Reader & { asked: Sql[] } {
  const asked: Sql[] = [];
  return {
    asked,
    rows: async <Row>(statement: Sql) => {
      asked.push(statement);
      return known as Row[];
    },
  };
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('checkFilter', () => {
  it('asks nothing when there are no codes', async () => {
    const reader = readerOf();
    expect(await checkInstitutionFilterBySql(reader, { sector: ['FINANCE'], or: [{ kind: ['BANK'] }], prefecture: null })).toMatchObject({
      sector: ['FINANCE'],
    });
    expect(await checkInstitutionFilterBySql(reader, null)).toEqual({});
    expect(reader.asked).toHaveLength(0);
  });

  it('replaces names by codes at any depth, in one statement', async () => {
    const reader = readerOf({ table: 'prefecture', asked: '鳥取', code: '31' }, { table: 'node', asked: 'jsme', code: 'jsme' });
    const filter = { prefecture: ['鳥取'], not: { or: [{ and: [{ prefecture: ['鳥取'], memberOfAny: ['jsme'] }] }] } };
    const expected = { prefecture: ['31'], not: { or: [{ and: [{ prefecture: ['31'], memberOfAny: ['jsme'] }] }] } };
    expect(await checkInstitutionFilterBySql(reader, filter)).toEqual(expected);
    expect(filter.prefecture).toEqual(['鳥取']);
    expect(reader.asked).toHaveLength(1);
  });

  it('refuses what it does not find, telling the argument and a hint', () => {
    const error = thrownBy(() => checkFilter(() => undefined, { region: ['x'] }, { region: 'region' }));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.region', hint: expect.stringContaining('regions') });
  });

  it('does not take a code of one kind for another', async () => {
    const reader = readerOf({ table: 'region', asked: 'jsme', code: 'jsme' });
    await expect(checkInstitutionFilterBySql(reader, { memberOfAny: ['jsme'] })).rejects.toThrow('no node with the code "jsme"');
  });

  it('refuses filters beyond all measure before asking', async () => {
    const reader = readerOf();
    const deep = Array.from({ length: 100_000 }).reduce<object>((not) => ({ not }), {});
    const wide = { or: Array.from({ length: 301 }, () => ({})) };
    for (const filter of [deep, wide, { city: Array(301).fill('広島市') }])
      await expect(checkInstitutionFilterBySql(reader, filter)).rejects.toThrow(InputError);
    expect(reader.asked).toHaveLength(0);
  });
});

describe('conditions', () => {
  const day = '2013-04-01';

  it('never hold a value in their text', () => {
    const condition = institutionCondition({ city: ["広島市'; drop table node; --"], memberOfAll: ["x' or '1'='1"] }, day);
    expect(condition.text).not.toMatch(/広島市|drop|or '1'/);
    expect(condition.values).toEqual(expect.arrayContaining([["広島市'; drop table node; --"], ["x' or '1'='1"]]));
  });

  it('of empty lists: ORed ones match nothing, ANDed ones everything', () => {
    expect(institutionCondition({ or: [] }, day).text).toBe('(false)');
    expect([
      institutionCondition({ and: [] }, day).text,
      institutionCondition({ memberOfAll: [] }, day).text,
      institutionCondition({}, day).text,
    ]).toEqual(['true', 'true', 'true']);
  });

  it('of a negation take what is unknown for what does not hold', () => {
    expect(institutionCondition({ not: { sector: ['FINANCE'] } }, day).text).toMatch(/is not true\)$/);
  });

  it('shared by the other lists ask for nothing when nothing is given', () => {
    const column = sql`n.kind`;
    expect([...oneOf(column, null), ...oneOf(column, undefined), ...between(column, null, undefined)]).toEqual([]);
    expect(allOf([]).text).toBe('true');
    expect(oneOf(column, [])[0]?.values).toEqual([[]]);
    expect(between(column, '2012', '2013').map((part) => part.values)).toEqual([['2012'], ['2013~']]);
  });
});

describe('nodeOrder', () => {
  it('ends in the id, names itself, and takes each key once', () => {
    const order = nodeOrder([{ key: 'NAME', descending: true }, { key: 'CODE' }, { key: 'NAME' }]);
    expect(order.id).toBe('NAME- CODE');
    expect(order.keys.map((key) => [key.as, key.descending ?? false])).toEqual([
      ['sortKey', true],
      ['code', false],
      ['id', false],
    ]);
    expect(nodeOrder([]).keys.map((key) => key.as)).toEqual(['id']);
  });
});
