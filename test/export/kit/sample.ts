import type { Rows } from './network.js';
import { makeEdge, makeNode, meta } from './network.js';

/** Names that break careless writers, and some that only look as if they would. */
const nastyNames = [
  '鳥取銀行',
  '"quoted" and \'single\'',
  'back\\slash\\',
  'two\nlines\r\nand\ttab',
  '<b>&amp; & "x" > y</b> ]]>',
  'control \u0000\u0001\u000b\u001f\u007f\ufffe character',
  '👩‍🔬 emoji 🏦',
  '𠮷野家 髙島屋 山﨑',
  'half \ud842 pair \udfb7 alone',
  'a,b;c|d',
  '=1+1',
  '@SUM(A1)',
  '-5',
  "{{'}} $x `y` %z #w",
  '"""@ja . <urn:x> a <urn:y>',
  '\\N \\n \\l \\u3042',
  '',
  '鳥取銀行',
] as const;

const citation = {
  document: '002',
  title: '参画機関 "一覧"',
  locator: 'p. 3, l. 12',
  assertion: 'PRINTED',
  url: 'https://example.jp/a b?c=1&d="2"',
};

const institutions = nastyNames.map((name, index) => makeNode(index + 1, { name, nameEn: index === 0 ? 'The Tottori Bank, Ltd.' : null }));
const [bank, university = bank] = institutions as [(typeof institutions)[0], ...typeof institutions];
const conference = makeNode(101, {
  code: 'conference',
  type: 'BODY',
  kind: 'CONFERENCE',
  sector: null,
  name: '産学官連携会議',
  validFrom: '2008-04',
});
const committee = makeNode(102, {
  code: 'committee',
  type: 'BODY',
  kind: 'COMMITTEE',
  sector: null,
  name: '幹事会',
  validFrom: '2008',
  validTo: '2012-02',
});
const office = makeNode(103, { code: 'office', kind: 'UNIVERSITY_UNIT', sector: 'ACADEMIA', name: '産学連携推進機構', prefecture: null });
const symposium = makeNode(104, {
  code: 'symposium',
  type: 'EVENT',
  kind: null,
  sector: null,
  name: 'シンポジウム',
  validFrom: '2010-11-05',
});
const identified = { ...bank, website: 'https://www.tottoribank.co.jp/', identifiers: [{ scheme: 'BANK_CODE', value: '0166' }] };

const nodes = [identified, ...institutions.slice(1), conference, committee, office, symposium];

/** A small network of every shape of edge, with parallel ties, partial dates, and the nasty names. */
export const sample: Rows = {
  meta,
  nodes,
  edges: [
    makeEdge(1, bank, conference, { role: 'CONSTITUENT', validFrom: '2008-04', lastAttested: '2013-03-15', citations: [citation] }),
    makeEdge(2, bank, conference, { type: 'SECRETARIAT_OF', role: 'SECRETARIAT', validFrom: '2009', validTo: '2012' }),
    makeEdge(3, university, conference, { role: 'COUNCILLOR', validTo: '2012-02', citations: [{ ...citation, locator: null, url: null }] }),
    makeEdge(4, committee, conference, { type: 'PART_OF', validFrom: '2008-04-01' }),
    makeEdge(5, office, university, { type: 'PART_OF' }),
    makeEdge(6, conference, committee, { type: 'SUCCEEDS', validFrom: '2013' }),
    makeEdge(7, bank, symposium, { type: 'FUNDS', weight: 0.1 }),
    makeEdge(8, bank, symposium, { type: 'ORGANIZES', role: 'CO_ORGANIZER' }),
    ...institutions.slice(2).map((institution, index) => makeEdge(index + 20, institution, conference, { role: 'MEMBER', weight: 1 / 3 })),
  ],
};

/** The same nodes joined by shared bodies: undirected, one edge a pair, weights that are no whole numbers. */
export const shared: Rows = {
  meta: { ...meta, projection: 'CO_MEMBERSHIP', directed: false },
  nodes: institutions,
  edges: institutions.slice(1).map((institution, index) => makeEdge(index + 1, bank, institution, { type: 'CO_MEMBER_OF', weight: 2 / 3 })),
};
