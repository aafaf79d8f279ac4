import sql from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/checks.js';
import { type ListTerms, type MembersPlan, planMembers, writePlan } from '../../src/importing/import-members.js';
import { dataVersion } from '../../src/queries/data-version.js';
import { seed } from '../../src/seeding/seed.js';
import type { Database } from '../../src/storage/database.js';
import { parseTable } from '../../src/tables/read-table.js';
import { freshDatabase } from '../kit/database.js';
import { seedFolder } from '../seeding/seed-folder.js';
import { fakeMatcher } from './fake-matcher.js';

const institution = (code: string) =>
  `  - { code: ${code}, type: INSTITUTION, kind: BANK, sector: FINANCE, names: [{ value: ${code}銀行 }], cite: [web] }\n`;
/** `old` is a member of `club` since ever, attested in 2013-04; `empty` has no members. */
const seeds = `
documents: [{ code: web, kind: WEB, title: 公開情報 }]
nodes:
  - { code: club, type: BODY, kind: CONFERENCE, names: [{ value: 会議 }], cite: [web] }
  - { code: empty, type: BODY, kind: CONFERENCE, names: [{ value: 空会議 }], cite: [web] }
${['old', 'new', 'third'].map(institution).join('')}
ties:
  - { from: old, type: MEMBER_OF, to: club, role: CONSTITUENT, lastAttested: 2013-04, printedAs: 旧行, position: 1, cite: [web] }
`;
const meanings = { 旧銀行: 'old', 新銀行: 'new', 三銀行: 'third', あいまい: 'third?', 会議: 'club' };

describe('importing lists of members', () => {
  let db: Database;
  let folder: string;
  let statements: string[];
  beforeEach(async () => {
    statements = [];
    db = await freshDatabase({ onStatement: (text) => statements.push(text) });
    folder = await seedFolder({ 'a.yml': seeds });
    await seed(db, folder);
  });
  afterEach(() => db.close());

  type Terms = Partial<ListTerms> & { code?: number; role?: ListTerms['role']; roleColumn?: number };

  async function plan(text: string, { code, roleColumn, ...terms }: Terms = {}): Promise<MembersPlan> {
    const table = await parseTable(Buffer.from(text));
    const columns = { text: 0, code: code ?? null, role: roleColumn ?? null, prefecture: null, sector: null };
    const all = { bodyCode: 'club', asOf: '2026-04', role: null, skipUnmatched: false, takeOver: false, ...terms };
    return planMembers(db, table, columns, all, { match: fakeMatcher(meanings).match });
  }
  async function load(text: string, terms: Terms = {}, url: string | null = null) {
    const source = { title: '名簿', url, published: '2026-04', retrievedOn: '2026-11-20', content: Buffer.from(text) };
    return writePlan(db, await plan(text, terms), source);
  }
  const told = ({ diff, list }: MembersPlan) => ({
    joined: diff.joined.map(({ member }) => member.memberCode),
    unchanged: diff.unchanged.map(({ tie }) => tie.memberCode),
    left: diff.left.map(({ memberCode }) => memberCode),
    problems: list.problems.map(({ row, kind }) => [row, kind]),
  });
  const ties = (body = 'club') =>
    db.rows(
      sql`select n.code, t.role, t.valid_from as "from", t.valid_to as "to", t.last_attested as attested, t.printed_as as printed, t.position, t.dataset
          from tie t join node n on n.id = t.from_id join node b on b.id = t.to_id where b.code = ${body} order by t.id`,
    );
  const citations = () =>
    db.rows(
      sql`select n.code, c.locator, c.quote, c.assertion, d.title, d.kind from citation c join tie t on t.id = c.tie_id join node n on n.id = t.from_id
          join document d on d.id = c.document_id where c.dataset = 'members' order by c.id`,
    );
  const old = {
    code: 'old',
    role: 'CONSTITUENT',
    from: null,
    to: null,
    attested: '2013-04',
    printed: '旧行',
    position: 1,
    dataset: 'seed',
  };

  test('shows who joined, left and stayed, and which rows are no member', async () => {
    const text = '機関名\n新銀行\nあいまい\n何か\n新銀行\n新銀行、三銀行\n会議\n';
    expect(told(await plan(text))).toEqual({
      joined: ['new'],
      unchanged: [],
      left: ['old'],
      problems: [
        [3, 'ambiguous'],
        [4, 'unmatched'],
        [5, 'repeated'],
        [6, 'ambiguous'],
        [7, 'not-a-member'],
      ],
    });
    expect(told(await plan('名,備考\n旧銀行,\n,あり\n'))).toMatchObject({ unchanged: ['old'], problems: [[3, 'blank']] });
  });

  test('planning writes nothing, and a plan with an obstacle cannot be written', async () => {
    const before = [await ties(), await dataVersion(db)];
    statements.length = 0;
    await expect(load('機関名\n旧銀行\n何か\n')).rejects.toMatchObject({ code: 'UNMATCHED_ROWS' });
    await expect(load('機関名\n何か\n', { skipUnmatched: true })).rejects.toMatchObject({ code: 'EMPTY_LIST' });
    expect(statements.filter((text) => /^\s*(insert|update|delete)/i.test(text))).toEqual([]);
    expect([await ties(), await dataVersion(db)]).toEqual(before);
    await expect(plan('機関名\n旧銀行\n', { bodyCode: 'old' })).rejects.toMatchObject({ code: 'NO_SUCH_BODY' });
  });

  test('who joined is written with where it was read; ties of the seeds stay as they are', async () => {
    const version = await dataVersion(db);
    const made = await plan('機関名\n旧銀行\n新銀行\n');
    expect(made.untouched).toBe(1);
    expect(await load('機関名\n旧銀行\n新銀行\n')).toMatchObject({ joined: 1, left: 0, attested: 0 });
    expect(await ties()).toEqual([
      old,
      {
        code: 'new',
        role: 'CONSTITUENT',
        from: '2026-04',
        to: null,
        attested: '2026-04',
        printed: '新銀行',
        position: 2,
        dataset: 'members',
      },
    ]);
    expect(await citations()).toEqual([
      { code: 'new', locator: 'row 3', quote: '新銀行', assertion: 'SUBMITTED', title: '名簿', kind: 'DATASET' },
    ]);
    expect(await dataVersion(db)).toBeGreaterThan(version);
  });

  test('the same file again changes nothing', async () => {
    const text = '機関名\n旧銀行\n新銀行\n';
    await load(text, { takeOver: true });
    const [before, version] = [[await ties(), await citations()], await dataVersion(db)];
    statements.length = 0;
    expect(await load(text, { takeOver: true })).toEqual({ joined: 0, left: 0, attested: 0, document: null });
    expect(statements.filter((each) => /^\s*(insert|update|delete)/i.test(each))).toEqual([]);
    expect([await ties(), await citations()]).toEqual(before);
    expect(await dataVersion(db)).toBe(version);
  });

  test('a later list attests who stayed and ends who left the day before it; in between, nobody knows', async () => {
    await load('機関名\n旧銀行\n新銀行\n', { takeOver: true });
    await load('機関名\n旧銀行\n三銀行\n', { asOf: '2027-04-15' }, 'https://example.org/list');
    expect(await ties()).toMatchObject([
      { code: 'old', to: null, attested: '2027-04-15', dataset: 'members', printed: '旧行' },
      { code: 'new', from: '2026-04', to: '2027-04-14', attested: '2026-04' },
      { code: 'third', from: '2027-04-15', attested: '2027-04-15' },
    ]);
    expect(await citations()).toMatchObject([
      { code: 'new', locator: 'row 3', assertion: 'SUBMITTED' },
      { code: 'old', locator: 'row 2', assertion: 'SUBMITTED' },
      { code: 'third', locator: 'row 3', assertion: 'PUBLIC_SOURCE', kind: 'WEB' },
      { code: 'old', locator: 'row 2', quote: '旧銀行' },
      { code: 'new', locator: 'not in the list', quote: null, assertion: 'PUBLIC_SOURCE' },
    ]);
  });

  test('a tie of the seeds ends only when it is taken over, and seeding leaves it alone then', async () => {
    await expect(load('機関名\n新銀行\n')).rejects.toMatchObject({ code: 'OWNED_BY_SEEDS' });
    await load('機関名\n新銀行\n', { takeOver: true });
    const after = await ties();
    expect(after[0]).toEqual({ ...old, to: '2026-03-31', dataset: 'members' });
    expect(await seed(db, folder)).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
    expect(await ties()).toEqual(after);
  });

  test('the first list of a body does not say since when they are members', async () => {
    await load('機関名\n新銀行\n三銀行\n', { bodyCode: 'empty' });
    expect(await ties('empty')).toMatchObject([
      { code: 'new', role: 'MEMBER', from: null, attested: '2026-04', position: 1 },
      { code: 'third', role: 'MEMBER', from: null, attested: '2026-04', position: 2 },
    ]);
    expect(told(await plan('機関名\n新銀行\n三銀行\n', { bodyCode: 'empty' }))).toMatchObject({ joined: [], left: [] });
  });

  test('when rows are left out, nobody is taken to have left', async () => {
    expect(await load('機関名\n新銀行\n旧ギンコウ\n', { skipUnmatched: true, takeOver: true })).toMatchObject({ joined: 1, left: 0 });
    expect((await ties())[0]).toEqual(old);
  });

  test('roles: another role is another tie; a blank one is the usual one', async () => {
    const text = '機関名,役\n旧銀行,オブザーバー\n新銀行,\n三銀行,会長\n';
    const made = await plan(text, { roleColumn: 1, skipUnmatched: false });
    expect(told(made)).toMatchObject({ joined: ['old', 'new'], left: ['old'], problems: [[4, 'unknown-role']] });
    expect(made.diff.joined.map(({ role }) => role)).toEqual(['OBSERVER', 'CONSTITUENT']);
  });

  test('a code decides, whatever the name says', async () => {
    const made = await plan('機関名,code\n何か,old\n旧銀行,new\n新銀行,\n三銀行,nobody\n', { code: 1 });
    expect(told(made)).toMatchObject({
      unchanged: ['old'],
      joined: ['new'],
      problems: [
        [4, 'repeated'],
        [5, 'unknown-code'],
      ],
    });
  });

  test('an older list after a newer one ends nothing that is attested later', async () => {
    await load('機関名\n旧銀行\n新銀行\n', { takeOver: true });
    const made = await plan('機関名\n三銀行\n', { asOf: '2020', takeOver: true });
    expect(told(made)).toMatchObject({ joined: ['third'], left: [] });
    expect(made.diff.attestedLater.map(({ memberCode }) => memberCode)).toEqual(['old']);
    await expect(load('機関名\n旧銀行\n新銀行\n', { asOf: '2020', takeOver: true })).rejects.toMatchObject({ code: 'LATER_LIST' });
  });

  test('what changed since the plan was shown is not written over', async () => {
    const made = await plan('機関名\n旧銀行\n新銀行\n');
    await load('機関名\n旧銀行\n新銀行\n');
    const source = { title: 'x', url: null, published: null, retrievedOn: '2026-11-20', content: Buffer.from('x') };
    await expect(writePlan(db, made, source)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  test('the checks of the data find nothing wrong with it', async () => {
    await load('機関名\n新銀行\n三銀行\n', { takeOver: true });
    const results = await runChecks(db, {
      documents: folder,
      only: ['uncited-facts', 'roles-of-ties', 'inverted-periods', 'attested-in-period', 'orphan-ties'],
    });
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
