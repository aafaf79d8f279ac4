import type { Language, NameKind } from '../registries/vocabulary.js';

interface SortableName {
  readonly value: string;
  readonly language: Language;
  readonly kind: NameKind;
  readonly validTo: string | null;
}

/** Where a node stands in lists: by the reading of the name in use if one is known, or else by the Japanese name, or any. */
export function sortKeyOfNames(names: readonly SortableName[]): string {
  const kana = names.filter(({ language }) => language === 'JA_HIRA' || language === 'JA_KANA');
  const japanese = names.filter(({ language }) => language === 'JA');
  const inUse = (name: SortableName) => name.validTo === null;
  const isOfficial = (name: SortableName) => name.kind === 'OFFICIAL';
  const official = japanese.filter(isOfficial);
  const best = kana.find(inUse) ?? official.find(inUse) ?? kana[0] ?? official[0] ?? japanese[0] ?? names.find(isOfficial) ?? names[0];
  return best ? sortKeyOfName(best.value) : '';
}

/** Where a name stands in lists: NFKC, lower case, hiragana, no punctuation. Kept apart from match keys, so that better matching moves nothing. */
function sortKeyOfName(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .normalize('NFKC');
}
