import { holdsOn } from '../domain/partial-date.js';
import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import {
  type IdentifierScheme,
  identifierSchemes,
  type Language,
  type NameKind,
  type NodeType,
  organizationStatuses,
  sectors,
} from '../domain/registries/vocabulary.js';
import type { EntityFacts, FactSource, ReaderView } from './entity-facts.js';
import { bareIdentifier, hostOf, means, type PropertyValue, type ReadProperty, term, texts } from './property-values.js';
import { languageTagOf } from './reader-language.js';

/** A property of entities: to be added as a column (data extension), and to hold matches to (constraint). */
export interface EntityProperty {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  /** The types of nodes that can have it; without it all can. */
  readonly of?: readonly NodeType[];
  readonly needs?: FactSource;
  /** Names one entity only, so that it also finds it. */
  readonly scheme?: IdentifierScheme;
  readonly read: ReadProperty;
  /** Where values are compared otherwise than names are. */
  readonly means?: (value: PropertyValue, wanted: string) => boolean;
}

const organisations: readonly NodeType[] = ['INSTITUTION', 'BODY'];

/** Every property, in the order in which it is proposed. Ids never change: spreadsheets and histories of OpenRefine hold them. */
export const entityProperties: readonly EntityProperty[] = [
  { id: 'code', ja: 'コード', en: 'Code', read: ({ node }) => texts(node.code) },
  { id: 'name', ja: '名称（すべて）', en: 'Every name', read: names(null, null) },
  { id: 'nameJa', ja: '名称（日本語）', en: 'Name in Japanese', read: names(['JA'], ['OFFICIAL']) },
  { id: 'nameEn', ja: '名称（英語）', en: 'Name in English', read: names(['EN'], ['OFFICIAL', 'ALIAS']) },
  { id: 'nameKana', ja: '読み（かな）', en: 'Reading in kana', read: names(['JA_HIRA', 'JA_KANA'], null) },
  { id: 'nameLatin', ja: '読み（ローマ字）', en: 'Reading in Latin letters', read: names(['JA_LATN'], null) },
  { id: 'formerName', ja: '旧名称', en: 'Former name', read: names(null, ['FORMER']) },
  { id: 'otherName', ja: '別名・略称', en: 'Other name or abbreviation', read: names(null, ['ALIAS', 'ABBREVIATION']) },
  { id: 'kind', ja: '種類', en: 'Kind', of: organisations, read: kind },
  { id: 'sector', ja: '産学金官の別', en: 'Sector', of: ['INSTITUTION'], read: ({ node }, view) => term(sectors, node.sector, view) },
  { id: 'prefecture', ja: '都道府県', en: 'Prefecture', read: prefecture },
  { id: 'region', ja: '地域', en: 'Region', read: region },
  { id: 'country', ja: '国（ISO 3166-1）', en: 'Country (ISO 3166-1)', of: ['INSTITUTION'], read: country },
  { id: 'city', ja: '市区町村', en: 'City', of: ['INSTITUTION'], read: ({ node }) => texts(node.city) },
  { id: 'address', ja: '所在地', en: 'Address', of: ['INSTITUTION'], read: ({ node }) => texts(node.address) },
  { id: 'website', ja: 'ウェブサイト', en: 'Website', read: ({ node }) => texts(node.website), means: sameHost },
  {
    id: 'founded',
    ja: '設立',
    en: 'Founded',
    of: organisations,
    read: ({ node }) => texts(node.founded ?? node.validFrom),
    means: sameDate,
  },
  { id: 'status', ja: '存続の状況', en: 'Status', of: ['INSTITUTION'], needs: 'statuses', read: status },
  ...(Object.keys(identifierSchemes) as IdentifierScheme[]).map(identifier),
  tied('memberOf', '所属する会議体', 'Member of', 'MEMBER_OF', 'OUT'),
  tied('participatesIn', '参加する事業・拠点', 'Takes part in', 'PARTICIPATES_IN', 'OUT'),
  tied('secretariatOf', '事務局を務める会議体', 'Secretariat of', 'SECRETARIAT_OF', 'OUT'),
  tied('partOf', '上部の組織', 'Part of', 'PART_OF', 'OUT'),
  tied('parts', '下部の組織', 'Parts', 'PART_OF', 'IN'),
  tied('members', '構成員', 'Members', 'MEMBER_OF', 'IN', ['BODY', 'PROGRAM', 'HUB']),
  tied('participants', '参加機関', 'Participants', 'PARTICIPATES_IN', 'IN', ['BODY', 'PROGRAM', 'HUB', 'EVENT']),
  tied('underProgram', '事業', 'Programme', 'UNDER_PROGRAM', 'OUT', ['PROGRAM', 'HUB']),
  tied('predecessors', '前身', 'Predecessors', 'SUCCEEDS', 'OUT'),
  tied('successors', '後継', 'Successors', 'SUCCEEDS', 'IN'),
];

const byId = new Map(entityProperties.map((property) => [property.id, property]));

export function findEntityProperty(id: string): EntityProperty | null {
  return byId.get(id) ?? null;
}

function names(languages: readonly Language[] | null, kinds: readonly NameKind[] | null): ReadProperty {
  return ({ node }, { asOf }) =>
    node.names
      .filter((name) => (languages?.includes(name.language) ?? true) && (kinds?.includes(name.kind) ?? true))
      .filter((name) => name.kind === 'FORMER' || holdsOn(asOf, name.validFrom, name.validTo))
      .map((name) => ({ text: name.value, lang: languageTagOf(name) }));
}

function kind({ node }: EntityFacts, view: ReaderView): PropertyValue[] {
  return term(node.type === 'BODY' ? bodyKinds : institutionKinds, node.kind, view);
}

function prefecture({ prefecture: found }: EntityFacts, { language }: ReaderView): PropertyValue[] {
  if (!found) return [];
  const { code, name, nameEn, kana } = found;
  // 広島 and Hiroshima Prefecture are meant as often as 広島県.
  const forms = [name, name.replace(/[都府県]$/, ''), kana, nameEn, `${nameEn} Prefecture`, `${nameEn}-ken`];
  return [{ text: language === 'en' ? nameEn : name, code, forms }];
}

function country({ node: { country: code } }: EntityFacts): PropertyValue[] {
  if (!code) return [];
  const forms = ['ja', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code);
  return [{ text: code, forms }];
}

function region({ region: found }: EntityFacts, { language }: ReaderView): PropertyValue[] {
  return found ? [{ text: language === 'en' ? found.nameEn : found.name, code: found.code, forms: [found.name, found.nameEn] }] : [];
}

/** Without a recorded status an organisation counts as active. */
function status({ statuses }: EntityFacts, view: ReaderView): PropertyValue[] {
  const held = statuses.filter(({ validFrom, validTo }) => holdsOn(view.asOf, validFrom, validTo)).at(-1);
  return term(organizationStatuses, held?.status ?? 'ACTIVE', view);
}

function identifier(scheme: IdentifierScheme): EntityProperty {
  const { ja, en } = identifierSchemes[scheme];
  return {
    id: scheme.toLowerCase().replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    ja,
    en,
    scheme,
    needs: 'identifiers',
    read: ({ identifiers }) => texts(...identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value)),
    means: (value, wanted) => 'text' in value && bareIdentifier(value.text) === bareIdentifier(wanted),
  };
}

function tied(
  id: string,
  ja: string,
  en: string,
  type: RelationshipType,
  direction: 'IN' | 'OUT',
  of?: readonly NodeType[],
): EntityProperty {
  const read: ReadProperty = ({ neighbours }, { language }) => {
    const others = neighbours.filter((each) => each.type === type && each.direction === direction);
    // Of several ties to one entity (roles, periods) the column shows it once.
    const once = new Map(others.map((other) => [other.code, other]));
    return [...once.values()].map(({ code, nameJa, nameEn }) => ({
      entity: code,
      name: (language === 'en' ? nameEn : nameJa) ?? nameJa ?? nameEn ?? code,
    }));
  };
  return { id, ja, en, ...(of ? { of } : {}), needs: 'ties', read };
}

function sameHost(value: PropertyValue, wanted: string): boolean {
  const host = 'text' in value ? hostOf(value.text) : null;
  return host !== null && host === hostOf(wanted);
}

/** 1949 and 1949-05-31 agree as far as both go. */
function sameDate(value: PropertyValue, wanted: string): boolean {
  const [own, other] = ['text' in value ? value.text : '', wanted.trim()];
  return other.length >= 4 && (own.startsWith(other) || other.startsWith(own));
}

/** The values of a property: none where the entity is of a type that has no such property. */
export function valuesOfProperty({ of, read }: EntityProperty, facts: EntityFacts, view: ReaderView): readonly PropertyValue[] {
  return of && !of.includes(facts.node.type) ? [] : read(facts, view);
}

/** Does one of an entity's values mean the wanted one? Null when nothing is known of it. */
export function agreement(property: EntityProperty, facts: EntityFacts, wanted: string, asOf: string): boolean | null {
  // In both languages: what people have in their tables need not be in theirs.
  const values = (['ja', 'en'] as const).flatMap((language) => valuesOfProperty(property, facts, { language, asOf }));
  if (values.length === 0) return null;
  return values.some((value) => (property.means ?? means)(value, wanted));
}
