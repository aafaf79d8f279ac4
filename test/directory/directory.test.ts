import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dimension, dimensions } from '../../src/directory/dimensions.js';
import { Directories } from '../../src/directory/directories.js';
import type { Directory } from '../../src/directory/directory.js';
import type { TieSelection } from '../../src/directory/tie-questions.js';
import { institutionKinds } from '../../src/domain/registries/institution-kinds.js';
import { membershipRoles } from '../../src/domain/registries/membership-roles.js';
import { relationshipTypes } from '../../src/domain/registries/relationship-types.js';
import { organizationStatuses } from '../../src/domain/registries/vocabulary.js';
import { findCitations } from '../../src/queries/citations.js';
import { type InstitutionFilter, institutionSelection } from '../../src/queries/institution-filter.js';
import { countNodes, listNodes, type NodeSortKey, nodeOrder } from '../../src/queries/list-nodes.js';
import { loadNetwork } from '../../src/queries/network-rows.js';
import type { Page, PageArgs } from '../../src/queries/page-request.js';
import type { Database } from '../../src/storage/database.js';
import { seededDatabase } from '../kit/database.js';
import { coMembersOf, countBy, countByTwo, countCoMembersOf, countTiesOfNodes, tiesOfNodes } from './reference-sql.js';

/** What the directory says is what SQL says, on the seeds, whatever is asked. */
let db: Database;
let directory: Directory;
let ids: { id: number; code: string; type: string }[];
let cities: string[];
beforeAll(async () => {
  db = await seededDatabase();
  directory = await new Directories().current(await db.pin(), '2026-11-20');
  ids = await db.rows(sql`select id, code, type from node order by id`);
  cities = (await db.rows<{ city: string }>(sql`select distinct city from node where city is not null order by 1 limit 20`)).map(
    ({ city }) => city,
  );
});
afterAll(() => db.close());

const days = fc.constantFrom(
  '1985-04-01',
  '2003-04-01',
  '2010-03-31',
  '2010-04-01',
  '2012-09-13',
  '2013-04-30',
  '2019-01-01',
  '2026-11-20',
);
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const keys = <K extends string>(registry: Readonly<Record<K, unknown>>) => Object.keys(registry) as K[];
const codesOf = (type: string) => ids.filter((each) => each.type === type).map(({ code }) => code);
const options = (size: number) => ({ numRuns: size, endOnFailure: false });

const filters = (): fc.Arbitrary<InstitutionFilter> => {
  const bodies = some([...codesOf('BODY').slice(0, 12), 'c-collabo', 'c-collabo-centre']);
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });
  const fields = {
    sector: maybe(some(['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'] as const)),
    kind: maybe(some(keys(institutionKinds))),
    prefecture: maybe(some(['31', '32', '33', '34', '35', '13'])),
    region: maybe(some(['chugoku', 'kanto', 'tohoku'])),
    city: maybe(some(cities)),
    status: maybe(some(keys(organizationStatuses))),
    memberOfAll: maybe(bodies),
    memberOfAny: maybe(bodies),
    memberOfNone: maybe(bodies),
    participatesIn: maybe(some([...codesOf('HUB'), ...codesOf('PROGRAM').slice(0, 10)])),
    hasRole: maybe(some(keys(membershipRoles))),
  };
  const { filter } = fc.letrec<{ filter: InstitutionFilter }>((tie) => ({
    filter: fc.record(
      {
        ...fields,
        and: maybe(fc.array(tie('filter'), { maxLength: 2 })),
        or: maybe(fc.array(tie('filter'), { maxLength: 2 })),
        not: maybe(tie('filter')),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<InstitutionFilter>,
  }));
  return fc.oneof({ depthSize: 'small' }, fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<InstitutionFilter>, filter);
};

/** The whole list, page by page, with its cursors. */
async function walk<Row>(ask: (page: PageArgs) => Page<Row> | Promise<Page<Row>>, size: number, backward = false) {
  const pages: unknown[] = [];
  for (let cursor: string | null = null, more = true; more && pages.length < 60; ) {
    const page: Page<Row> = await ask(backward ? { last: size, before: cursor } : { first: size, after: cursor });
    const cursors = page.rows.map((_, index) => page.cursor(index));
    pages.push({ rows: page.rows, cursors, next: page.hasNextPage, previous: page.hasPreviousPage });
    cursor = (backward ? cursors[0] : cursors.at(-1)) ?? null;
    more = cursor !== null && (backward ? page.hasPreviousPage : page.hasNextPage);
  }
  return pages;
}

describe('lists of institutions', () => {
  const orders = fc.uniqueArray(
    fc.record({ key: fc.constantFrom<NodeSortKey>('NAME', 'CODE', 'START', 'SECTOR', 'PREFECTURE'), descending: fc.boolean() }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 3 },
  );
  const bare = <Row extends { code: string }>(page: Page<Row>): Page<string> => ({ ...page, rows: page.rows.map(({ code }) => code) });

  it('are those of SQL in any order, page by page, both ways', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters(),
        days,
        orders,
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        async (filter, asOf, order, size, backward) => {
          const [selection, sqlSelection] = [directory.selectInstitutions({ filter, asOf }), institutionSelection({ filter, asOf })];
          const ours = await walk((page) => bare(directory.institutions(selection, nodeOrder(order), page)), size, backward);
          const theirs = await walk(async (page) => bare(await listNodes(db, sqlSelection, nodeOrder(order), page)), size, backward);
          expect(ours).toEqual(theirs);
        },
      ),
      options(60),
    );
  });

  it('are counted as SQL counts, by one and by two dimensions', async () => {
    const dimension = fc.constantFrom<Dimension>(...dimensions);
    await fc.assert(
      fc.asyncProperty(filters(), days, dimension, dimension, async (filter, asOf, rows, columns) => {
        const [selection, sqlSelection] = [directory.selectInstitutions({ filter, asOf }), institutionSelection({ filter, asOf })];
        expect(selection.count()).toBe(await countNodes(db, sqlSelection));
        const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
        expect(directory.countInstitutionsBy(selection, rows, false).sort(byKey)).toEqual(
          (await countBy(db, sqlSelection, rows, asOf)).sort(byKey),
        );
        const cells = directory.countInstitutionsByTwo(selection, rows, columns);
        expect(cells.sort(byKey)).toEqual((await countByTwo(db, sqlSelection, rows, columns, asOf)).sort(byKey));
      }),
      options(60),
    );
  });

  it('are told in facets most first, then by code, without a value last; a facet can leave out its own condition', () => {
    const selection = directory.selectInstitutions({ filter: { sector: ['FINANCE'] }, asOf: '2013-04-30' });
    expect(directory.countInstitutionsBy(selection, 'SECTOR', false).map(({ key }) => key)).toEqual(['FINANCE']);
    const own = directory.countInstitutionsBy(selection, 'SECTOR', true);
    expect(own.length).toBeGreaterThan(3);
    expect(own.map(({ count }) => count)).toEqual(own.map(({ count }) => count).toSorted((a, b) => b - a));
  });
});

describe('ties', () => {
  const selections: fc.Arbitrary<TieSelection> = fc.record({
    direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
    asOf: fc.option(days, { nil: null }),
    types: fc.option(some(keys(relationshipTypes)), { nil: undefined, freq: 1 }),
    roles: fc.option(some(keys(membershipRoles)), { nil: undefined, freq: 3 }),
    sectors: fc.option(some(['INDUSTRY', 'ACADEMIA'] as const), { nil: undefined, freq: 4 }),
    prefectures: fc.option(some(['31', '34']), { nil: undefined, freq: 4 }),
    otherType: fc.option(fc.constantFrom('INSTITUTION', 'BODY', 'EVENT'), { nil: undefined, freq: 4 }),
  });

  it('of a node are those of SQL, page by page, both ways', async () => {
    const busy = ids.filter(({ code }) => /^(c-collabo|bureau-|aist|sangiren|hiroshima-)/.test(code));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...busy, ...ids.slice(0, 40)),
        selections,
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        async ({ id }, selection, size, backward) => {
          const bare = ({ asOf: _, ...row }: { asOf: string }) => row;
          const strip = (page: Page<{ asOf: string }>) => ({ ...page, rows: page.rows.map(bare) });
          const ours = await walk((page) => strip(directory.tiesOf(id, selection, page, '2026-11-20') as never), size, backward);
          const theirs = await walk(
            async (page) => {
              const found = (await tiesOfNodes(db, [id], selection, page)).get(id) as unknown as Page<Record<string, unknown>>;
              return { ...found, rows: found.rows.map(({ parentId: _, positionKey: __, ...row }) => row) };
            },
            size,
            backward,
          );
          expect(ours).toEqual(theirs);
          expect(directory.countTiesOf(id, selection)).toBe((await countTiesOfNodes(db, [id], selection)).get(id) ?? 0);
        },
      ),
      options(120),
    );
  });

  it('carry the citations that SQL gives', async () => {
    const ties = await db.rows<{ id: number }>(sql`select id from tie`);
    const cited = Map.groupBy(
      await findCitations(
        db,
        'tie_id',
        ties.map(({ id }) => id),
      ),
      (row) => row.subjectId,
    );
    for (const { id } of ties) expect(directory.citationsOfTie(id)).toEqual(cited.get(id) ?? []);
  });
});

describe('the network', () => {
  it('is that of SQL, whole or in part, on a day or of all times', async () => {
    const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
    const selections = fc.record(
      {
        asOf: days,
        allTimes: fc.boolean(),
        nodeTypes: maybe(some(['INSTITUTION', 'BODY', 'HUB', 'PROGRAM', 'EVENT', 'PLAN'] as const)),
        relationshipTypes: maybe(some(keys(relationshipTypes))),
        institutions: maybe(filters()),
      },
      { requiredKeys: ['asOf'] },
    );
    const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const [ours, theirs] = [directory.network(selection), await loadNetwork(db, selection)];
        expect(ours.nodes.toSorted(byId)).toEqual(theirs.nodes.toSorted(byId));
        expect(ours.ties.toSorted(byId)).toEqual(theirs.ties.toSorted(byId));
      }),
      options(60),
    );
  });
});

describe('co-members', () => {
  it('are those of SQL', async () => {
    const members = await db.rows<{ id: number }>(sql`select distinct from_id as id from tie where type = 'MEMBER_OF' order by 1`);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...members),
        days,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async ({ id }, asOf, minShared, size, backward) => {
          const question = { minShared, asOf };
          const ours = await walk((page) => directory.coMembersOf(id, question, page), size, backward);
          const theirs = await walk(
            async (page) => {
              const found = (await coMembersOf(db, [id], question, page)).get(id) as Page<{
                id: number;
                sharedCount: number;
                bodyIds: number[];
              }>;
              return { ...found, rows: found.rows.map((row) => ({ id: row.id, sharedCount: row.sharedCount, bodyIds: row.bodyIds })) };
            },
            size,
            backward,
          );
          expect(ours).toEqual(theirs);
          expect(directory.countCoMembersOf(id, question)).toBe((await countCoMembersOf(db, [id], question)).get(id) ?? 0);
        },
      ),
      options(60),
    );
  });
});
