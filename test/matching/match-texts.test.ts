import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchInput, MatchResult } from '../../src/matching/match-result.js';
import { matchTexts } from '../../src/matching/match-texts.js';
import type { Database } from '../../src/storage/database.js';
import { seededDatabase } from '../kit/database.js';

let db: Database;
let statements = 0;
beforeAll(async () => {
  db = await seededDatabase({ onStatement: () => (statements += 1) });
});
afterAll(() => db.close());

async function match(input: string | MatchInput): Promise<MatchResult> {
  const [result] = await matchTexts(db, [typeof input === 'string' ? { text: input } : input]);
  return result as MatchResult;
}
const matchOf = ({ candidates }: Pick<MatchResult, 'candidates'>) => candidates.find((candidate) => candidate.match)?.code ?? null;

describe('matching takes a text for an organization', () => {
  it.each([
    ['広島大学', 'hiroshima-university'],
    ['国立大学法人 広島大学', 'hiroshima-university'],
    ['広大', 'hiroshima-university'],
    ['広島大学大学院先進理工系科学研究科', 'hiroshima-university'],
    ['広島大学 産学連携推進部長 山田太郎', 'hiroshima-university'],
    ['広島大学教授', 'hiroshima-university'],
    ['ﾋﾛｼﾏﾀﾞｲｶﾞｸ', 'hiroshima-university'],
    [
      'Graduate School of Biomedical and Health Sciences, Hiroshima University, 1-2-3 Kasumi, Minami-ku, Hiroshima 734-8553, Japan',
      'hiroshima-university',
    ],
    ['University of Hiroshima', 'hiroshima-university'],
    ['Hirosima Univ.', 'hiroshima-university'],
    ['Hiroshma University', 'hiroshima-university'],
    ['㈱広島銀行', 'hiroshima-bank'],
    ['株式会社 広島銀行 本店営業部', 'hiroshima-bank'],
    ['松江市産業経済部', 'matsue-city'],
    ['鳥取県庁', 'tottori-prefecture'],
    ['中国通商産業局', 'bureau-chugoku'],
    ['産総研 中国センター', 'aist-chugoku'],
    ['（独）中小企業基盤整備機構中国本部', 'smrj-chugoku'],
    ['中国銀行', 'chugoku-bank'],
    ['呉高専', 'kure-kosen'],
  ])('%s → %s', async (text, code) => expect(matchOf(await match(text))).toBe(code));
});

describe('matching leaves alone what is not meant', () => {
  it.each([
    ['東広島大学', 'another name around it'],
    ['広島大学出版会', 'something that only bears the name'],
    ['中国銀行股份有限公司', 'the Bank of China'],
    ['広島県立図書館', 'an institution of the prefecture'],
    ['アドテックプラズマテクノロジー(広島県福山市)', 'an address'],
    ['Some Unknown Corporation, Hiroshima Prefecture, Japan', 'an address'],
    ['J. Sci. Hiroshima Univ. Ser. A-I Math.', 'a journal'],
    ['産業技術センター', 'a name without an owner'],
    ['山大', 'a name of several'],
    ['', 'nothing'],
    ['   \n・、', 'punctuation'],
    ['不明', 'no name'],
  ])('%s: %s', async (text) => expect(matchOf(await match(text))).toBeNull());

  it.each([
    ['鳥取大学医学部附属病院', 'tottori-university'],
    ['Center of Oral Clinical Examination, Hiroshima University Hospital, Hiroshima, Japan', 'hiroshima-university'],
    ['広島大学附属高等学校', 'hiroshima-university'],
  ])('%s, but names the parent %s', async (text, parent) => {
    const result = await match(text);
    expect(matchOf(result)).toBeNull();
    expect(result.parent?.code).toBe(parent);
  });
});

describe('matching takes the context into account', () => {
  it('a prefecture tells which 県立大 and which 産業技術センター', async () => {
    expect(matchOf(await match({ text: '県立大', prefecture: '35' }))).toBe('yamaguchi-prefectural-university');
    expect(matchOf(await match({ text: '県立大', prefecture: '32' }))).toBe('university-of-shimane');
    expect(matchOf(await match({ text: '産業技術センター', prefecture: '35' }))).toBe('yamaguchi-industrial-technology-centre');
    expect(matchOf(await match({ text: '県庁', prefecture: '31' }))).toBe('tottori-prefecture');
  });

  it('initials are enough with the place', async () => {
    const [alone, placed] = [await match('山大'), await match({ text: '山大', prefecture: '35' })];
    expect(matchOf(alone)).toBeNull();
    expect(alone.candidates.map(({ code }) => code)).toContain('yamaguchi-university');
    expect(matchOf(placed)).toBe('yamaguchi-university');
  });

  it('what contradicts the context is no match', async () => {
    expect(matchOf(await match({ text: '広島大学', prefecture: '31' }))).toBeNull();
    expect(matchOf(await match({ text: '中国銀行', sector: 'GOVERNMENT' }))).toBeNull();
    expect(matchOf(await match({ text: '中国銀行', sector: 'FINANCE', prefecture: '33' }))).toBe('chugoku-bank');
  });

  it('a country in the text speaks against those of another', async () =>
    expect(matchOf(await match('Department of Physics, Hiroshima University, Tehran, Iran'))).toBeNull());
});

describe('matching a text with several organizations', () => {
  it('matches each part and none for the whole', async () => {
    const result = await match('広島大学、岡山大学；鳥取銀行／中国経済連合会');
    expect(matchOf(result)).toBeNull();
    expect(result.parts.map((part) => [part.text, matchOf(part)])).toEqual([
      ['広島大学', 'hiroshima-university'],
      ['岡山大学', 'okayama-university'],
      ['鳥取銀行', 'tottori-bank'],
      ['中国経済連合会', 'chugoku-economic-federation'],
    ]);
    expect(result.parts.map(({ start }) => start)).toEqual([0, 5, 10, 15]);
  });

  it('takes the only one it knows', async () => {
    expect(matchOf(await match('林原・岡山理科大学 古生物共同調査隊'))).toBe('okayama-university-of-science');
    expect(matchOf(await match('Tottori University (鳥取大学)'))).toBe('tottori-university');
  });
});

describe('a result', () => {
  it('says why, and the score is the product of the reasons', async () => {
    const { candidates } = await match('広島大学 本部');
    const best = candidates[0];
    expect(best).toMatchObject({ code: 'hiroshima-university', match: true, matchedName: '広島大学' });
    expect(best?.score).toBeCloseTo(best?.features.reduce((all, { value }) => all * value, 1) ?? 0, 2);
  });

  it('costs the same number of statements for two inputs and for a hundred', async () => {
    const texts = ['広島大学', '山大', 'Unknown Institute', '鳥取県庁 山田', '産総研中国センター', '県立大'];
    const cost = async (inputs: MatchInput[]) => {
      const before = statements;
      await matchTexts(db, inputs);
      return statements - before;
    };
    const all = texts.map((text) => ({ text, prefecture: '35' }));
    const few = await cost(all);
    expect(await cost(Array.from({ length: 96 }, (_, index) => all[index % all.length] as MatchInput))).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });

  it('of long texts is the same as of each alone, though they are read in several goes', async () => {
    const texts = [...Array(30).keys()].map((index) => ({ text: `広島大学${'産学連携'.repeat(40)}${index}、岡山大学` }));
    const together = await matchTexts(db, texts);
    for (const at of [0, 13, 29]) expect(together[at]).toEqual((await matchTexts(db, [texts[at] as MatchInput]))[0]);
    expect(together).toHaveLength(30);
  });

  it('does not depend on the order of the inputs', async () => {
    const texts = ['広島大学', '岡山大', '中銀', 'Kure KOSEN', '東広島大学', 'ジェトロ鳥取', 'つやま産業支援センター', 'xyz'].map(
      (text) => ({ text }),
    );
    const forward = await matchTexts(db, texts);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async (shuffled) => {
        const results = await matchTexts(db, shuffled);
        for (const result of results) expect(result).toEqual(forward.find(({ input }) => input.text === result.input.text));
      }),
      { numRuns: 10, seed: 4 },
    );
  });

  it('comes for any Unicode', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 20 }), async (texts) => {
        expect(
          await matchTexts(
            db,
            texts.map((text) => ({ text })),
          ),
        ).toHaveLength(texts.length);
      }),
      { numRuns: 60, seed: 4 },
    );
    const long = ['あ'.repeat(10_000), '広島大学'.repeat(2000), 'University of '.repeat(800), '🏦'.repeat(5000)];
    expect(
      await matchTexts(
        db,
        long.map((text) => ({ text })),
      ),
    ).toHaveLength(4);
  }, 60_000);
});
