import { isIdentifier } from '../domain/identifiers/schemes.js';
import { sortKeyOfNames } from '../domain/names/sort-key.js';
import type { InstitutionKind } from '../domain/registries/institution-kinds.js';
import { type RelationshipType, relationshipTypes } from '../domain/registries/relationship-types.js';
import type { IdentifierScheme, Sector } from '../domain/registries/vocabulary.js';
import { classify } from './ror-kinds.js';
import { type ImportedName, namesOf } from './ror-names.js';
import { type ImportedPlace, type Prefectures, placeOf } from './ror-places.js';
import type { RorRecord } from './ror-record.js';

export interface ImportedIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** Both ends by ROR id, in the direction in which our tie type reads. */
export interface ImportedTie {
  readonly from: string;
  readonly type: RelationshipType;
  readonly to: string;
}

/** A record in our terms. */
export interface ImportedOrganization {
  readonly ror: string;
  /** The record that tells it: its own, but for organizations that others only mention. */
  readonly toldBy: string;
  readonly kind: InstitutionKind;
  readonly sector: Sector | null;
  readonly kindInferred: boolean;
  readonly place: ImportedPlace;
  readonly website: string | null;
  readonly founded: string | null;
  readonly inactive: boolean;
  readonly sortKey: string;
  readonly names: readonly ImportedName[];
  readonly identifiers: readonly ImportedIdentifier[];
  readonly ties: readonly ImportedTie[];
  /** Parts of the record that cannot be taken, in words. */
  readonly faults: readonly string[];
}

export function organizationOf(record: RorRecord, prefectures: Prefectures): ImportedOrganization {
  const faults: string[] = [];
  const names = namesOf(record);
  const japanese = names.find(({ language, kind }) => language === 'JA' && kind === 'OFFICIAL')?.value ?? null;
  const place = placeOf(record, japanese, prefectures);
  const { kind, sector, inferred } = classify(record.types, place.country === 'JP' ? japanese : null);
  return {
    ror: record.id,
    toldBy: record.id,
    kind,
    sector,
    kindInferred: inferred,
    place,
    website: websiteOf(record, faults),
    founded: record.established ? String(record.established).padStart(4, '0') : null,
    inactive: record.status === 'inactive',
    sortKey: sortKeyOfNames(names.map((name) => ({ ...name, validTo: null }))),
    names,
    identifiers: identifiersOf(record, faults),
    ties: tiesOf(record, faults),
    faults,
  };
}

function websiteOf({ links }: RorRecord, faults: string[]): string | null {
  const website = links.find(({ type }) => type === 'website')?.value.trim();
  if (website === undefined) return null;
  // Shown as a link, so nothing but the web.
  if (URL.canParse(website) && /^https?:\/\//i.test(website) && website.isWellFormed()) return website;
  faults.push(`its website ${JSON.stringify(website)} is no address of the web`);
  return null;
}

const schemes: Readonly<Record<string, IdentifierScheme>> = { grid: 'GRID', isni: 'ISNI', wikidata: 'WIKIDATA', fundref: 'FUNDREF' };

function identifiersOf(record: RorRecord, faults: string[]): ImportedIdentifier[] {
  const found = new Map<string, ImportedIdentifier>([['ROR', { scheme: 'ROR', value: record.id }]]);
  for (const { type, all, preferred } of record.external_ids) {
    const scheme = schemes[type];
    if (!scheme) faults.push(`identifiers of the scheme ${type} are not known`);
    for (const given of scheme ? [...(preferred ? [preferred] : []), ...all] : []) {
      const value = scheme === 'ISNI' ? given.replace(/\s/g, '') : given;
      if (isIdentifier(scheme as IdentifierScheme, value)) found.set(`${scheme} ${value}`, { scheme: scheme as IdentifierScheme, value });
      else faults.push(`${given} is no ${scheme}: its form or its check digit is wrong`);
    }
  }
  return [...found.values()];
}

/** ROR's word for what the other organization is to this one → our tie, and whether it starts here. */
const tieOfRelationship: Readonly<Record<string, { readonly type: RelationshipType; readonly startsHere: boolean }>> = {
  parent: { type: 'PART_OF', startsHere: true },
  child: { type: 'PART_OF', startsHere: false },
  predecessor: { type: 'SUCCEEDS', startsHere: true },
  successor: { type: 'SUCCEEDS', startsHere: false },
  related: { type: 'RELATED_TO', startsHere: true },
};

function tiesOf({ id, relationships }: RorRecord, faults: string[]): ImportedTie[] {
  return relationships.flatMap((relationship) => {
    const found = tieOfRelationship[relationship.type];
    if (!found || relationship.id === id) {
      faults.push(
        found ? `it is said to be ${relationship.type} of itself` : `relationships of the type ${relationship.type} are not known`,
      );
      return [];
    }
    const { type, startsHere } = found;
    const forwards = 'symmetric' in relationshipTypes[type] ? id < relationship.id : startsHere;
    return [forwards ? { from: id, type, to: relationship.id } : { from: relationship.id, type, to: id }];
  });
}
