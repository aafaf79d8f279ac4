import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../src/domain/names/normalise.js';

describe('normaliseName', () => {
  it.each([
    ['ＪＳＴ', 'jst', 'full-width Latin'],
    ['ｲﾉﾍﾞｰｼｮﾝ', 'いのべーしょん', 'half-width kana with a voiced mark'],
    ['イノベーション', 'いのべーしょん', 'katakana'],
    ['パーク', 'ぱーく', 'katakana with a mark'],
    ['ハ\u309aーク', 'ぱーく', 'a combining mark'],
    ['㈱鳥取', '株鳥取', 'a company sign'],
    ['（株）鳥取', '株鳥取', 'brackets'],
    ['近畿大学　工学部', '近畿大学工学部', 'an ideographic space'],
    ['産業技術総合研究所・中国センター', '産業技術総合研究所中国せんたー', 'a middle dot'],
    ['K-RIP', 'krip', 'a hyphen'],
    ['九州地域環境･ﾘｻｲｸﾙ', '九州地域環境りさいくる', 'a half-width middle dot'],
    ['ヴ ヵ ヶ', 'ゔゕゖ', 'rare katakana'],
    ['１９９９年度', '1999年度', 'full-width digits'],
    ['', '', 'nothing'],
    ['・ー・', 'ー', 'the long-vowel mark stays'],
  ])('folds %s to %s (%s)', (text, key) => {
    expect(normaliseName(text)).toBe(key);
  });

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is idempotent where leaving out a character brings others together', () => {
    const touchy = fc.constantFrom(...'かカはウワヷ\u3099\u309aﾞﾟ・-ーΣΑİi\u0307\u0301eÅ각\u1100\u1161\u11a8㈱①\u200d '.normalize('NFC'));
    fc.assert(
      fc.property(fc.array(touchy, { maxLength: 8 }), (characters) => {
        const once = normaliseName(characters.join(''));
        expect(normaliseName(once)).toBe(once);
      }),
      { numRuns: 50_000 },
    );
  });

  it('is idempotent for every character, alone and before a combining mark', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      for (const text of [String.fromCodePoint(point), `${String.fromCodePoint(point)}\u3099`]) {
        const once = normaliseName(text);
        if (normaliseName(once) !== once) wrong.push(`U+${point.toString(16)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
