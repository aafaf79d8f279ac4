import type { Language } from '../domain/registries/vocabulary.js';

/** The languages a service speaks to people in. */
export const readerLanguages = ['ja', 'en'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

/** The first of the languages that a client accepts and we speak, by its weights (RFC 9110, 12.5.4); else Japanese. */
export function acceptedLanguage(header: string | undefined): ReaderLanguage {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1');
      return { tag: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return wishes.map(({ tag }) => readerLanguages.find((language) => language === tag)).find((language) => language !== undefined) ?? 'ja';
}

export function nameLanguage(language: ReaderLanguage): Language {
  return language === 'en' ? 'EN' : 'JA';
}

const tags: Readonly<Record<Language, string | null>> = {
  JA: 'ja',
  JA_HIRA: 'ja-Hira',
  JA_KANA: 'ja-Kana',
  JA_LATN: 'ja-Latn',
  EN: 'en',
  OTHER: null,
};

/** BCP 47; null when the source does not tell the language. */
export function languageTagOf(name: { readonly language: Language; readonly languageTag: string | null }): string | null {
  return name.languageTag ?? tags[name.language];
}
