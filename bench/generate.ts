import sql from 'sql-template-tag';
import { sortKeyOfNames } from '../src/domain/names/sort-key.js';
import { indexNames } from '../src/queries/name-index.js';
import type { Writer } from '../src/storage/database.js';
import { bodyNameOf, institutionOf, type MadeName } from './names.js';

/** How large a network is to be, with what is there already. */
export interface Size {
  readonly institutions: number;
  readonly bodies: number;
  readonly ties: number;
}

export const large: Size = { institutions: 100_000, bodies: 2_000, ties: 500_000 };

/** Raise it when anything here changes: databases made by another version are made anew. */
export const generatorVersion = 1;

type Row = Readonly<Record<string, string | number | boolean | null>>;
type Dice = () => number;

/**
 * Fills a database that holds the seeds (for places and real neighbours) up to that size: names in Japanese, kana and English, former
 * names, partial dates, ended ties, one or two citations a tie, and degrees by a power law at both ends. Deterministic.
 */
export async function generate(writer: Writer, size: Size, progress: (step: string) => void = () => {}): Promise<void> {
  const [have] = await writer.rows<Size>(
    sql`select (select count(*)::int from node where type = 'INSTITUTION') as institutions,
          (select count(*)::int from node where type = 'BODY') as bodies, (select count(*)::int from tie) as ties`,
  );
  if (!have) throw new Error('no counts');
  await writer.rows(
    sql`insert into document (code, kind, title) select 'generated-' || i, 'DATASET', '生成データ ' || i from generate_series(1, 40) i`,
  );
  const prefectures = await writer.rows<Place>(sql`select code, region_code as region from prefecture order by code`);
  await addNodes(writer, Math.max(0, size.institutions - have.institutions), (i) => madeInstitution(i, prefectures));
  progress('institutions');
  // At 1,000 institutions the seeds have more bodies than asked for; the generated ties still need some of their own.
  await addNodes(writer, Math.max(20, size.bodies - have.bodies), (i) => madeBody(i, prefectures));
  progress('bodies');
  await addTies(writer, Math.max(0, size.ties - have.ties));
  progress('ties');
  await addCitations(writer);
  progress('citations');
  await indexNames(writer, (indexed) => progress(`keys of ${indexed} names`));
  await writer.rows(sql`analyze`);
}

interface Place {
  readonly code: string;
  readonly region: string;
}

interface MadeNode {
  readonly node: Row;
  readonly names: readonly Row[];
}

/** A small generator of even numbers in [0, 1) (mulberry32), so that every node follows from its own number. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A year, a month or a day, as sources give them. */
function partialDate(dice: Dice, from: number, to: number): string {
  const year = String(from + Math.floor(dice() * (to - from + 1)));
  const [month, day, exactness] = [1 + Math.floor(dice() * 12), 1 + Math.floor(dice() * 28), dice()];
  const two = (number: number) => String(number).padStart(2, '0');
  return exactness < 0.3 ? year : exactness < 0.5 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function madeInstitution(i: number, prefectures: readonly Place[]): MadeNode {
  const dice = diceOf(1_000_003 + i);
  const made = institutionOf(i);
  const place = prefectures[made.place % prefectures.length] as Place;
  const named = namesOf(`g-institution-${i}`, made, dice, made.legalForm ?? null);
  return {
    node: {
      ...named.node,
      type: 'INSTITUTION',
      kind: made.kind,
      sector: made.sector,
      prefecture_code: place.code,
      region_code: place.region,
      city: `${made.ja.slice(0, 2)}市`,
      founded: dice() < 0.7 ? partialDate(dice, 1900, 2005) : null,
      website: dice() < 0.5 ? `https://www.institution-${i}.example.jp/` : null,
      country: 'JP',
    },
    names: named.names,
  };
}

const kindsOfBodies = ['COUNCIL', 'STUDY_GROUP', 'NETWORK', 'CONFERENCE', 'ROUND_TABLE', 'TECHNICAL_COMMITTEE'];

function madeBody(i: number, prefectures: readonly Place[]): MadeNode {
  const dice = diceOf(5_000_011 + i);
  const place = prefectures[i % prefectures.length] as Place;
  const named = namesOf(`g-body-${i}`, bodyNameOf(i), dice, null);
  return {
    node: {
      ...named.node,
      type: 'BODY',
      kind: kindsOfBodies[i % kindsOfBodies.length] as string,
      prefecture_code: i % 3 === 0 ? null : place.code,
      region_code: place.region,
      valid_from: partialDate(dice, 1985, 2008),
      valid_to: dice() < 0.04 ? partialDate(dice, 2010, 2016) : null,
    },
    names: named.names,
  };
}

/** Official names in three forms; one in twelve had another name before. */
function namesOf(code: string, made: MadeName, dice: Dice, legalForm: string | null): MadeNode {
  const changed = dice() < 1 / 12 ? `${1990 + Math.floor(dice() * 15)}` : null;
  const name = (value: string, language: string, kind: string, position: number, more: Row = {}) => ({
    code,
    value,
    language,
    kind,
    position,
    legal_form: null,
    valid_from: null,
    valid_to: null,
    ...more,
  }); // prettier-ignore
  const names = [
    name(made.ja, 'JA', 'OFFICIAL', 1, { legal_form: legalForm, valid_from: changed && `${changed}-04-01` }),
    name(made.kana, 'JA_HIRA', 'READING', 2),
    name(made.en, 'EN', 'OFFICIAL', 3),
    ...(changed ? [name(`旧${made.ja}`, 'JA', 'FORMER', 4, { valid_to: `${changed}-03-31` })] : []),
  ];
  const sortable = [
    { value: made.ja, language: 'JA', kind: 'OFFICIAL', validTo: null },
    { value: made.kana, language: 'JA_HIRA', kind: 'READING', validTo: null },
  ] as const;
  return { node: { code, sort_key: sortKeyOfNames(sortable) }, names };
}

const batch = 5000;

async function addNodes(writer: Writer, count: number, make: (i: number) => MadeNode): Promise<void> {
  for (let start = 0; start < count; start += batch) {
    const made = Array.from({ length: Math.min(batch, count - start) }, (_, offset) => make(start + offset));
    await writer.rows(
      sql`insert into node (code, type, kind, sector, prefecture_code, region_code, city, founded, website, country, valid_from, valid_to, sort_key, dataset)
          select code, type, kind, sector, prefecture_code, region_code, city, founded, website, country, valid_from, valid_to, sort_key, 'bench'
          from json_populate_recordset((select n from node n limit 0), ${JSON.stringify(made.map((each) => each.node))}::json)`,
    );
    await writer.rows(
      sql`insert into name (node_id, value, language, kind, legal_form, valid_from, valid_to, position, dataset)
          select n.id, m.value, m.language, m.kind, m.legal_form, m.valid_from, m.valid_to, m.position, 'bench'
          from json_to_recordset(${JSON.stringify(made.flatMap((each) => each.names))}::json) as m(code text, value text, language text,
            kind text, legal_form text, valid_from text, valid_to text, position int) join node n on n.code = m.code order by n.id, m.position`,
    );
  }
}

const roles = ['MEMBER', 'MEMBER', 'MEMBER', 'MEMBER', 'CONSTITUENT', 'COMMITTEE_MEMBER', 'OBSERVER'];

/**
 * Memberships. The n-th largest body or institution gets a share of the ties ~ n^-1/2 (bodies) and ~ n^-0.4 (institutions): at L the largest
 * body has some 10,000 members, the median body 170; the busiest institution sits in a few hundred bodies, the median one in four.
 */
async function addTies(writer: Writer, count: number): Promise<void> {
  const ids = async (type: string) =>
    (await writer.rows<{ id: number }>(sql`select id from node where type = ${type} order by id`)).map(({ id }) => id);
  const [institutions, bodies] = [await ids('INSTITUTION'), await ids('BODY')];
  const dice = diceOf(20_261_120);
  const scattered = (list: readonly number[], rank: number) => list[Math.floor(rank * 7919) % list.length] as number;
  const seen = new Set<number>();
  if (count > (institutions.length * bodies.length) / 2) throw new Error(`${count} ties are too many for so few nodes`);
  while (seen.size < count) {
    const rows: Row[] = [];
    while (rows.length < batch && seen.size < count) {
      const from = scattered(institutions, Math.floor(institutions.length * dice() ** (1 / 0.6)));
      const to = scattered(bodies, Math.floor(bodies.length * dice() ** 2));
      const pair = from * 2 ** 24 + to;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const [end, begin] = [dice() < 0.08 ? partialDate(dice, 2011, 2019) : null, partialDate(dice, 1990, 2010)];
      rows.push({
        from_id: from,
        to_id: to,
        type: 'MEMBER_OF',
        role: roles[Math.floor(dice() * roles.length)] as string,
        valid_from: begin,
        valid_to: end,
        last_attested: end ? null : partialDate(dice, 2015, 2024),
      }); // prettier-ignore
    }
    await writer.rows(
      sql`insert into tie (from_id, to_id, type, role, valid_from, valid_to, last_attested, dataset)
          select from_id, to_id, type, role, valid_from, valid_to, last_attested, 'bench'
          from json_populate_recordset((select t from tie t limit 0), ${JSON.stringify(rows)}::json) on conflict do nothing`,
    );
  }
}

/** One citation a node, one a tie, and a second one for every tenth tie. */
async function addCitations(writer: Writer): Promise<void> {
  await writer.rows(
    sql`insert into citation (document_id, locator, assertion, node_id, dataset) select d.id, 'l.' || n.id % 2000, 'PRINTED', n.id, 'bench'
        from node n join document d on d.code = 'generated-' || 1 + n.id % 40 where n.dataset = 'bench' order by n.id`,
  );
  for (const [every, shift, assertion] of [
    [1, 0, 'PRINTED'],
    [10, 7, 'PUBLIC_SOURCE'],
  ] as const) {
    await writer.rows(
      sql`insert into citation (document_id, locator, assertion, tie_id, dataset) select d.id, 'l.' || t.id % 3000, ${assertion}, t.id, 'bench'
          from tie t join document d on d.code = 'generated-' || 1 + (t.id + ${shift}::int) % 40 where t.dataset = 'bench' and t.id % ${every}::int = 0 order by t.id`,
    );
  }
}
