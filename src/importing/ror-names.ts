import type { Language, NameKind } from '../domain/registries/vocabulary.js';
import type { RorName, RorRecord } from './ror-record.js';

export interface ImportedName {
  readonly value: string;
  readonly language: Language;
  readonly languageTag: string | null;
  readonly kind: NameKind;
  /** We made it out of another name of the record. */
  readonly inferred: boolean;
}

type Tongue = Pick<ImportedName, 'language' | 'languageTag'>;
type Spoken = RorName & Tongue;

/** The names of a record, official ones first, each once. */
export function namesOf(record: RorRecord): ImportedName[] {
  const inJapan = record.locations.some((place) => place.geonames_details.country_code === 'JP');
  const withKanji = record.names.some((name) => name.lang === 'ja' && han.test(name.value));
  const spoken = record.names.map((name) => ({ ...name, ...tongueOf(name, inJapan, withKanji) }));
  const names = spoken.map((name) => imported(name, kindOf(name, spoken, record)));
  names.push(...undisplayed(spoken, record));
  const ordered = names.toSorted((a, b) => rank(a) - rank(b));
  const keys = ordered.map(({ value, language, languageTag }) => JSON.stringify([value, language, languageTag]));
  return ordered.filter((_name, index) => keys.indexOf(keys[index] as string) === index);
}

const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hiragana = /^[\p{Script=Hiragana}ー・\s]+$/u;
const katakana = /^[\p{Script=Katakana}ー・\s]+$/u;

/** Language and script. A name without a language is Japanese when its script says so; else nobody knows. */
function tongueOf(name: RorName, inJapan: boolean, withKanji: boolean): Tongue {
  const { lang, value } = name;
  const isJapanese = lang === 'ja' || (lang === null && (kana.test(value) || (inJapan && han.test(value))));
  if (isJapanese) return { language: japaneseScript(name, withKanji), languageTag: null };
  return lang === 'en' ? { language: 'EN', languageTag: null } : { language: 'OTHER', languageTag: lang };
}

/** Kana alone is a reading beside a name in kanji; else, or when it is the name itself, it is how the name is written. */
function japaneseScript(name: RorName, withKanji: boolean): Language {
  if (!han.test(name.value) && !kana.test(name.value)) return /\p{Script=Latin}/u.test(name.value) ? 'JA_LATN' : 'JA';
  if (!withKanji || isLabel(name)) return 'JA';
  if (hiragana.test(name.value)) return 'JA_HIRA';
  return katakana.test(name.value) ? 'JA_KANA' : 'JA';
}

function isLabel({ types }: RorName): boolean {
  return types.includes('label') || types.includes('ror_display');
}

function kindOf(name: Spoken, all: readonly Spoken[], record: RorRecord): NameKind {
  if (officialOf(name.language, all, record) === name) return 'OFFICIAL';
  return isLabel(name) || name.types.includes('alias') ? 'ALIAS' : 'ABBREVIATION';
}

/**
 * The official name in a language: the one ROR displays, or else the only label. "Hitachi (Japan)" is how ROR tells
 * companies apart: the same label without the country comes first. Languages of the group OTHER have but one official name.
 */
function officialOf(language: Language, all: readonly Spoken[], record: RorRecord): Spoken | null {
  const labels = all.filter((name) => name.language === language && isLabel(name));
  const displayed = labels.find((name) => name.types.includes('ror_display'));
  if (displayed) return labels.find((name) => name.value === withoutCountry(displayed.value, record)) ?? displayed;
  return language !== 'OTHER' && labels.length === 1 ? (labels[0] ?? null) : null;
}

/** The displayed name without the country, where the record does not give it itself. */
function undisplayed(all: readonly Spoken[], record: RorRecord): ImportedName[] {
  const displayed = all.filter((name) => name.types.includes('ror_display'));
  return displayed.flatMap((name) => {
    const value = withoutCountry(name.value, record);
    const isNew = value !== null && !all.some((other) => other.value === value && other.language === name.language);
    return isNew ? [{ ...imported(name, 'ALIAS'), value, inferred: true }] : [];
  });
}

function withoutCountry(value: string, { locations }: RorRecord): string | null {
  const suffix = locations.map((place) => ` (${place.geonames_details.country_name})`).find((ending) => value.endsWith(ending));
  return suffix && value.length > suffix.length ? value.slice(0, -suffix.length) : null;
}

function imported({ value, language, languageTag }: Spoken, kind: NameKind): ImportedName {
  return { value, language, languageTag, kind, inferred: false };
}

function rank({ kind }: ImportedName): number {
  return kind === 'OFFICIAL' ? 0 : kind === 'ALIAS' ? 1 : 2;
}
