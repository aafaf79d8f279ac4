/**
 * The form of a name that search compares. Rules, in order:
 * 1. NFKC: full-width Latin to half-width, half-width kana to full-width, ㈱ to (株).
 * 2. Lower case.
 * 3. Katakana to hiragana (ア U+30A1 … ヶ U+30F6 lie 0x60 above ぁ U+3041 … ゖ U+3096).
 * 4. Spaces, brackets, dashes, middle dots and other punctuation are left out; the long-vowel mark ー stays.
 * 5. NFKC again: a voiced mark may now stand right behind its kana (か・゛), so that composing makes this idempotent.
 * Never for display.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .normalize('NFKC');
}
