/** Where a name stands in lists: NFKC, lower case, hiragana, no punctuation. Kept apart from match keys, so that better matching moves nothing. */
export function sortKeyOfName(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .normalize('NFKC');
}
