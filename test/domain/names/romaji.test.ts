import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRomaji, romajiOfKana } from '../../../src/domain/names/romaji.js';

describe('romajiOfKana', () => {
  it.each([
    ['とうきょう', 'toukyou'],
    ['ヒロシマ', 'hiroshima'],
    ['ﾋﾛｼﾏ', 'hiroshima'],
    ['しんいち', 'shinichi'],
    ['センター', 'senta'],
    ['まっちゃ', 'matcha'],
    ['ぐんま', 'gunma'],
    ['つづき', 'tsuzuki'],
    ['ファインセラミックス', 'fainseramikkusu'],
    ['コミュニティー', 'komyuniti'],
    ['ヴァイオリン', 'vaiorin'],
    ['ひろsh', 'hirosh'],
    ['さんがく・かん', 'sangakukan'],
    ['', ''],
  ])('%s is %s', (kana, romaji) => expect(romajiOfKana(kana)).toBe(romaji));
});

describe('foldRomaji', () => {
  it.each([
    ['oita', 'Ōita', 'Oita', 'Ohita', 'Ooita', 'Ôita'],
    ['kobe', 'Kōbe', 'Kobe', 'Koube', 'Kohbe', 'KOBE'],
    ['koti', 'Kōchi', 'Kochi', 'Kouchi', 'Kohchi', 'Kôti', 'Kouti'],
    ['ono', 'Ōno', 'Ohno', 'Ono', 'Oono'],
    ['hirosima', 'Hiroshima', 'Hirosima'],
    ['tokyo', 'Tōkyō', 'Tokyo', 'Toukyou', 'Tohkyoh'],
    ['kyusyu', 'Kyūshū', 'Kyushu', 'Kyuushuu', 'Kyusyu'],
    ['tusima', 'Tsushima', 'Tusima'],
    ['hukuoka', 'Fukuoka', 'Hukuoka'],
    ['huzi', 'Fuji', 'Huzi'],
    ['zyosai', 'Jōsai', 'Zyosai', 'Jyosai', 'Josai'],
    ['mattya', 'matcha', 'maccha', 'mattya'],
    ['gumma', 'Gunma', 'Gumma'],
    ['namba', 'Nanba', 'Namba'],
    ['sinitiro', "Shin'ichirō", 'Shinichiro', 'Sin’itiro'],
    ['tihara', 'Chihara', 'Tihara'],
    ['tuzuki', 'Tsuzuki', 'Tuduki', 'Tsudzuki'],
  ])('makes %s of %s', (folded, ...spellings) => {
    for (const spelling of spellings) expect(foldRomaji(spelling), spelling).toBe(folded);
  });

  it.each([
    ['Tohoku', 'Toku'],
    ['Ohara', 'Oara'],
    ['Kyoto', 'Kyuto'],
  ])('keeps %s and %s apart', (text, other) => expect(foldRomaji(text)).not.toBe(foldRomaji(other)));
});

/** A syllable with its spellings: Hepburn first, then Kunrei, then others. */
const syllables = [
  ['ka'],
  ['ki'],
  ['ku'],
  ['ne'],
  ['ra'],
  ['ha'],
  ['hi'],
  ['be'],
  ['mo', 'mo'],
  ['bi'],
  ['pu'],
  ['shi', 'si'],
  ['chi', 'ti'],
  ['tsu', 'tu'],
  ['fu', 'hu'],
  ['ji', 'zi'],
  ['sha', 'sya'],
  ['cha', 'tya'],
  ['ja', 'zya', 'jya'],
  ['n', 'n'],
  ['sho', 'syo'],
  ['chou', 'tyou', 'cho'],
  ['juu', 'zyuu', 'ju'],
  ['kou', 'ko', 'koh'],
  ['too', 'to'],
  ['yuu', 'yu'],
] as const; // prettier-ignore

describe('a beginning typed in any spelling', () => {
  it('is a beginning of the plain or of the folded key', () => {
    const word = fc.array(fc.tuple(fc.constantFrom(...syllables), fc.nat(2)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, fc.nat(30), fc.nat(2), (parts, length, system) => {
        const plain = parts.map(([syllable]) => syllable[0]).join('');
        const typed = parts
          .map(([syllable]) => syllable[system] ?? syllable[0])
          .join('')
          .slice(0, length);
        const folded = foldRomaji(plain);
        const start = foldRomaji(typed);
        const found =
          plain.startsWith(typed) || folded.startsWith(start) || (start.endsWith('n') && folded.startsWith(`${start.slice(0, -1)}m`));
        expect(found, `${typed} → ${start} of ${plain}, ${folded}`).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(foldRomaji(text)).toBe(foldRomaji(text.normalize('NFKC')));
        expect(typeof romajiOfKana(text)).toBe('string');
      }),
      { numRuns: 5000 },
    );
  });
});
