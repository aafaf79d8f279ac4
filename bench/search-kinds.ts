import { raw } from 'sql-template-tag';
import type { Reader } from '../src/storage/database.js';
import { questions } from './questions.js';

/** Texts of one kind that are looked for. */
export interface SearchKind {
  readonly title: string;
  /** The texts, or a select of `search`. */
  readonly texts: readonly string[] | string;
  /** Typed ahead among all types, not searched among institutions. */
  readonly isTypedAhead?: boolean;
}

const sampleOf = (name: string) => questions.find((question) => question.name === name)?.sample ?? '';
const beginnings = (language: string, length: number) =>
  `select substr(value, 1, ${length}) as search from name where language = '${language}' group by 1 order by md5(substr(value, 1, ${length})) limit 40`;

export const searchKinds: readonly SearchKind[] = [
  { title: 'two kanji (Q7a)', texts: sampleOf('q7a') },
  { title: 'three kana (Q7b)', texts: sampleOf('q7b') },
  { title: 'what thousands bear: 大学 広島 工業 機構 銀行', texts: ['大学', '広島', '工業', '機構', '銀行'] },
  { title: 'what most bear: 会社 株式会社', texts: ['会社', '株式会社'] },
  { title: 'one kanji: 島 山 大 新', texts: ['島', '山', '大', '新'] },
  { title: 'one and two Latin letters', texts: ['h', 'k', 'hi', 'to', 'un'] },
  { title: 'romaji, English', texts: ['hiroshima', 'hirosima', 'matsue', 'university', 'bank', 'foundry'] },
  {
    title: 'whole official names',
    texts: `select value as search from name where language = 'JA' and kind = 'OFFICIAL' order by md5(value) limit 40`,
  },
  { title: 'two and three words', texts: ['広島 大学', '松江 製作所', '横浜 薬品 limited', '岡山 works', '鹿児島 若葉 第2'] },
  { title: 'one edit in a name', texts: ['広島太学', '産業技術総合研究署', '横浜八千代役品', '株式会社横浜八千代役品'] },
  { title: 'one edit in romaji', texts: ['hiroshina', 'yokohamayachiho', 'kagosihma', 'univercity'] },
  { title: 'codes', texts: `select code as search from node order by md5(code) limit 40` },
  { title: 'typed ahead: one kanji', texts: beginnings('JA', 1), isTypedAhead: true },
  { title: 'typed ahead: two kanji', texts: beginnings('JA', 2), isTypedAhead: true },
  { title: 'typed ahead: one kana', texts: beginnings('JA_HIRA', 1), isTypedAhead: true },
  { title: 'typed ahead: three kana', texts: beginnings('JA_HIRA', 3), isTypedAhead: true },
  { title: 'typed ahead: one Latin letter', texts: ['h', 'k', 's', 't', 'a'], isTypedAhead: true },
  { title: 'typed ahead: five Latin letters', texts: ['hiros', 'matsu', 'okaya', 'shima', 'toyam'], isTypedAhead: true },
];

export async function textsOf(reader: Reader, { texts }: SearchKind): Promise<readonly string[]> {
  if (typeof texts !== 'string') return texts;
  const rows = await reader.rows<{ search: string }>(raw(texts) as never);
  return rows.map(({ search }) => search);
}
