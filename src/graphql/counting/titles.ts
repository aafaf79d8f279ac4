import type { Dimension } from '../../directory/dimensions.js';
import { displayName } from '../../domain/names/display-name.js';
import { institutionKinds } from '../../domain/registries/institution-kinds.js';
import type { Term } from '../../domain/registries/registry.js';
import { type Language, sectors } from '../../domain/registries/vocabulary.js';
import { nodeByCode, prefectureByCode, regionByCode } from '../../loaders/loaders.js';
import type { Loaders } from '../../loaders/makers.js';

/** The title for people of each value of a dimension. */
export function titlesOf(
  loaders: Loaders,
  dimension: Dimension,
  keys: readonly (string | null)[],
  language: Language,
  asOf: string,
): string[] {
  return keys.map((key) => (key === null ? unknown(language) : titleOf(loaders, dimension, key, language, asOf)));
}

function titleOf(loaders: Loaders, dimension: Dimension, key: string, language: Language, asOf: string): string {
  switch (dimension) {
    case 'SECTOR':
      return termTitle(sectors[key as keyof typeof sectors], language);
    case 'KIND':
      return termTitle(institutionKinds[key as keyof typeof institutionKinds], language);
    case 'PREFECTURE':
      return placeTitle(loaders.load(prefectureByCode, key, undefined), language, key);
    case 'REGION':
      return placeTitle(loaders.load(regionByCode, key, undefined), language, key);
    case 'BODY':
    case 'PROGRAM': {
      const node = loaders.load(nodeByCode, key, { asOf });
      return (node && displayName(node.names, language, asOf, true)?.value) ?? key;
    }
  }
}

function termTitle(term: Term, language: Language): string {
  return language === 'EN' ? term.en : term.ja;
}

function placeTitle(place: { name: string; nameEn: string } | null, language: Language, key: string): string {
  return (language === 'EN' ? place?.nameEn : place?.name) ?? key;
}

function unknown(language: Language): string {
  return language === 'EN' ? '(none)' : '（なし）';
}
