/** Small kana and those that sound like another today, and what match keys have for them. */
const plain = new Map(
  [...'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけゐいゑえぢじづずゔぶ'.matchAll(/../g)].map(([pair]) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
/** ヷ to ヺ, and the small katakana of Ainu, which have no hiragana. */
const katakanaOnly = new Map(
  [...'ヷばヸびヹべヺぼㇰくㇱしㇲすㇳとㇴぬㇵはㇶひㇷふㇸへㇹほㇺむㇻらㇼりㇽるㇾれㇿろ'.matchAll(/../g)].map(([pair]) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

export const katakana = /[ァ-ヶ]/g;
/** ァ U+30A1 to ヶ U+30F6 lie 0x60 above ぁ U+3041 to ゖ U+3096. */
export function toHiragana(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0x60);
}

/** ヴァ and バ, ヴィ and ビ … are spellings of one sound. */
export const vSound = /[ヴゔ][ァィェォぁぃぇぉ]/g;
export function bSound(pair: string): string {
  return 'ばびべぼ'.charAt('ァィェォぁぃぇぉ'.indexOf(pair.charAt(1)) % 4);
}

export const foldedKana = /[ァ-ヺぁぃぅぇぉっゃゅょゎゕゖゐゑぢづゔㇰ-ㇿ]/g;
const folded = new Map([
  ...plain,
  ...katakanaOnly,
  ...Array.from({ length: 0x56 }, (_, index) => String.fromCharCode(0x30a1 + index)).map((letter) => {
    const hiragana = toHiragana(letter);
    return [letter, plain.get(hiragana) ?? hiragana] as const;
  }),
]);
export function foldKana(letter: string): string {
  return folded.get(letter) ?? letter;
}
