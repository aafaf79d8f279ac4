import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanjiVariants } from '../../../src/domain/names/kanji-variants.js';
import { normaliseName, normaliseWithOffsets } from '../../../src/domain/names/normalise.js';

describe('normaliseName', () => {
  it.each([
    ['ＪＳＴ', 'jst', 'full-width Latin'],
    ['ｲﾉﾍﾞｰｼｮﾝ', 'いのべしよん', 'half-width kana with a voiced mark'],
    ['イノベーション', 'いのべしよん', 'katakana, the long-vowel mark, a small kana'],
    ['パーク', 'ぱく', 'katakana with a mark'],
    ['ハ\u309aーク', 'ぱく', 'a combining mark'],
    ['㈱鳥取', '株鳥取', 'a company sign'],
    ['（株）鳥取', '株鳥取', 'brackets'],
    ['近畿大学　工学部', '近畿大学工学部', 'an ideographic space'],
    ['産業技術総合研究所・中国センター', '産業技術総合研究所中国せんた', 'a middle dot'],
    ['K-RIP', 'krip', 'a hyphen'],
    ['九州地域環境･ﾘｻｲｸﾙ', '九州地域環境りさいくる', 'a half-width middle dot'],
    ['ヴ ヵ ヶ', 'ぶかけ', 'rare katakana'],
    ['ヴィレッジ', 'びれつじ', 'v as b'],
    ['ニッカヰスキー', 'につかいすき', 'kana of before 1946'],
    ['つづき', 'つずき', 'kana of one sound'],
    ['１９９９年度', '1999年度', 'full-width digits'],
    ['○一商店', '〇一商店', 'a circle for zero'],
    ['零細', '〇細', 'the character for zero'],
    ['佐々木研究所', '佐佐木研究所', 'the repetition mark'],
    ['葛\u{e0100}飾', '葛飾', 'a variation selector'],
    ['廣島大學附屬病院', '広島大学付属病院', 'old kanji'],
    ['寄附講座', '寄付講座', '附 for 付'],
    ['附近', '附近', '附 elsewhere'],
    ['Ōita', 'oita', 'a macron'],
    ['Société Générale Ørsted Straße', 'societegeneraleorstedstrasse', 'other accents'],
    ['A&B', 'aandb', 'an ampersand'],
    ['', '', 'nothing'],
    ['・ー・', '', 'the long-vowel mark goes with the dashes'],
  ])('folds %s to %s (%s)', (text, key) => {
    expect(normaliseName(text)).toBe(key);
  });

  it.each([
    ['Univ. of Tokyo', 'universityoftokyo'],
    ['The University of Tokyo', 'universityoftokyo'],
    ['Inst. of Sci. and Tech.', 'instituteofscienceandtechnology'],
    ['Kyushu Tech', 'kyushutech'],
    ["Nat'l Coll. of Technol.", 'nationalcollegeoftechnology'],
    ['Dept. Chem., Fac. Eng.', 'departmentchemfacultyengineering'],
    ['R&D Labs', 'randdlaboratories'],
    ['Mazda Motor Co., Ltd.', 'mazdamotorcompanylimited'],
    ['Co-op Hiroshima', 'cooperativehiroshima'],
    ['Industrialisation Centre', 'industrializationcenter'],
    ['Theatre', 'theatre'],
    ['The', 'the'],
    ['広島Univ', '広島university'],
    ['Nikko Univ-Kiosk', 'nikkounivkiosk'],
  ])('writes out the words of %s', (text, key) => {
    expect(normaliseName(text)).toBe(key);
  });

  it.each([
    ['中部経済聯合会', '中部経済連合会'],
    ['濵田', '濱田', '浜田'],
    ['霞ヶ関', '霞ケ関', '霞が関', '霞ガ関', '霞ｹ関'],
    // Decided: the long-vowel mark counts as little as a dash, so that it may be left out or typed as one.
    ['ｾﾝﾀｰ', 'センター', 'せんたー', 'センタ', 'センタ－', 'センタ-', 'センタ―'],
    ['斎藤', '齋藤', '齊藤', '斉藤'],
    ['島', '嶋', '嶌'],
    ['高﨑', '髙崎', '髙﨑'],
    ['渡辺', '渡邊', '渡邉'],
    ['弁', '辨', '瓣', '辯'],
    ['福', '\ufa1b', '\ufa1b\u{e0100}'],
  ])('takes %s and its other spellings for one', (text, ...others) => {
    for (const other of others) expect(normaliseName(other), other).toBe(normaliseName(text));
  });

  it.each([
    ['大', '太'],
    ['土', '士'],
    ['未', '末'],
    ['畑', '畠'],
    ['小野', '大野'],
    ['が', 'か'],
    ['明け方', '明が方'],
  ])('keeps %s and %s apart', (text, other) => {
    expect(normaliseName(text)).not.toBe(normaliseName(other));
  });

  it('finds a university in its graduate school', () => {
    expect(normaliseName('名古屋大学 大学院工学研究科')).toContain(normaliseName('名古屋大学'));
  });

  it('folds every variant to a form that is none', () => {
    expect([...kanjiVariants.values()].filter((form) => kanjiVariants.has(form))).toEqual([]);
    expect([...kanjiVariants].filter(([variant, form]) => normaliseName(variant) !== form)).toEqual([]);
  });
});

// Characters that change what stands beside them, or come together when others go.
const touchy = fc.constantFrom(
  ...'かカはウワヷケヶッァ\u3099\u309aﾞﾟ・-ー々関附属寄〇ΣΑİi\u0307\u0301eÅ각\u1100\u1161\u11a8㄀ㄱㅏ㈱①\u200d '.normalize('NFC'),
  ...[
    'the',
    'co',
    'univ',
    'u',
    'niv',
    '.',
    '&',
    "'",
    'centr',
    'cent',
    'e',
    'isation',
    'program',
    'me',
    'labour',
    '\u{e0100}',
    '\ud800',
    '𠮷',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(touchy, { maxLength: 9 }).map((characters) => characters.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 9 }).map((units) => String.fromCharCode(...units)),
);

describe('normaliseName of any text', () => {
  it('is idempotent, and leaves no punctuation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
        expect(once).not.toMatch(/[\p{P}\p{S}\p{Z}\p{C}ー]/u);
      }),
      { numRuns: 50_000 },
    );
  });

  it('is idempotent for every character, alone and before a combining mark', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      // Of code points that are no character of anybody (unassigned, private, surrogates) the first of every 256 will do.
      if (point % 256 > 0 && /[\p{Cn}\p{Co}\p{Cs}]/u.test(String.fromCodePoint(point))) continue;
      for (const text of [String.fromCodePoint(point), `${String.fromCodePoint(point)}\u3099`]) {
        const once = normaliseName(text);
        if (normaliseName(once) !== once) wrong.push(`U+${point.toString(16)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('normaliseWithOffsets', () => {
  it.each([
    ['広島 大學', '広島', '広島'],
    ['広島 大學', '大学', '大學'],
    ['ﾄﾖﾀ自動車（株）', 'とよた自動車', 'ﾄﾖﾀ自動車'],
    ['（ﾊﾞｲｵ）', 'ばいお', 'ﾊﾞｲｵ'],
    ['産技センター長', 'せんた', 'センタ'],
    ['Hiroshima Univ. Hospital', 'university', 'Univ.'],
    ['Ōita', 'oi', 'Ōi'],
    ['㍿日立', '株式会社', '㍿'],
    ['佐々木', '佐佐', '佐々'],
    ['霞ヶ関', 'が', 'ヶ'],
    ['U n iv', 'university', 'U n iv'],
  ])('in %s finds %s as %s', (text, part, written) => {
    const { key, starts, ends } = normaliseWithOffsets(text);
    const at = key.indexOf(part);
    expect(text.slice(starts[at], ends[at + part.length - 1])).toBe(written);
  });

  it('has the key of normaliseName, and offsets that go forward within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { key, starts, ends } = normaliseWithOffsets(text);
        expect(key).toBe(normaliseName(text));
        expect([starts.length, ends.length]).toEqual([key.length, key.length]);
        const wrong = starts.findIndex(
          (start, unit) => start < (starts[unit - 1] ?? 0) || ends[unit]! <= start || ends[unit]! > text.length,
        );
        expect(wrong).toBe(-1);
      }),
      { numRuns: 20_000 },
    );
  });
});
