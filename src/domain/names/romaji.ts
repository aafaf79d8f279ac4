import { toRomaji } from 'wanakana';
import { katakana, toHiragana } from './kana.js';
import { plainLetters } from './normalise.js';

/** Sounds of foreign words, which wanakana spells kana by kana (ファ fua). */
const foreignSounds = Object.fromEntries(
  'ふぁ fa ふぃ fi ふぇ fe ふぉ fo ふゅ fyu てぃ ti でぃ di とぅ tu どぅ du てゅ tyu でゅ dyu うぃ wi うぇ we うぉ wo しぇ she じぇ je ちぇ che つぁ tsa つぃ tsi つぇ tse つぉ tso いぇ ye ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo ゔ vu くぁ kwa くぃ kwi くぇ kwe くぉ kwo ぐぁ gwa ゐ i ゑ e'
    .split(' ')
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])),
);

/** A reading in plain Hepburn, as it is typed: とうきょう toukyou, センター senta, しんいち shinichi. Latin letters stay: ひろsh hirosh. */
export function romajiOfKana(kana: string): string {
  const hiragana = kana
    .normalize('NFKC')
    .replace(katakana, toHiragana)
    .replace(/[^\p{L}\p{M}\p{N}]|ー/gu, '');
  return plainLetters(toRomaji(hiragana, { customRomajiMapping: foreignSounds }));
}

const foldings: readonly (readonly [RegExp, string])[] = [
  // Long o and u, also as passports have them (Ohno, Kohchi, Ohita), but not Tohoku and Ohara.
  [/o(?:o|u|h(?![aeou]))+/g, 'o'],
  [/u{2,}/g, 'u'],
  // Hepburn to Kunrei; a spelling that is being typed (s, sh, c, ts) folds to the beginning of what it will be.
  [/[ct]c(?=h|$)/g, 'tc'],
  [/sh(?=i)|sh$/g, 's'],
  [/sh(?=[aueo])/g, 'sy'],
  [/ch(?=i)|ch?$/g, 't'],
  [/ch(?=[aueo])|cy/g, 'ty'],
  [/ts(?=u)|ts$/g, 't'],
  [/f(?=u)|f$/g, 'h'],
  [/j(?=i)|jy?$/g, 'z'],
  [/jy?(?=[aueo])/g, 'zy'],
  [/dz?(?=u)|dz$/g, 'z'],
  // Namba and Nanba: m, so that nam is a beginning of it here, and nan of the plain key.
  [/n(?=[bmp])/g, 'm'],
];

/** Latin letters folded over the ways Japanese is spelt in them: short vowels, Kunrei consonants. Of a beginning it makes a beginning. */
export function foldRomaji(latin: string): string {
  return foldings.reduce((folded, [spelling, by]) => folded.replace(spelling, by), plainLetters(latin));
}
