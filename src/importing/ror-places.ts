import type { RorRecord } from './ror-record.js';

/** Where an organization sits, as far as all its locations agree. */
export interface ImportedPlace {
  readonly country: string | null;
  readonly city: string | null;
  /** Prefecture the record gives (ISO 3166-2:JP, whose digits are those of JIS X 0401). */
  readonly toldPrefecture: string | null;
  /** Prefecture its Japanese name begins with: 鳥取県… */
  readonly namedPrefecture: string | null;
  /** The place in GeoNames: others at the same place may tell the prefecture. */
  readonly geonamesId: number | null;
}

/** Code by name: 鳥取県 → 31. */
export type Prefectures = ReadonlyMap<string, string>;

export function placeOf({ locations }: RorRecord, japaneseName: string | null, prefectures: Prefectures): ImportedPlace {
  const details = locations.map((location) => location.geonames_details);
  const country = only(details.map((place) => place.country_code));
  const inJapan = country === 'JP';
  const code = only(details.map((place) => place.country_subdivision_code));
  return {
    country,
    city: only(details.map((place) => place.name)),
    toldPrefecture: inJapan && code !== null && [...prefectures.values()].includes(code) ? code : null,
    namedPrefecture: inJapan && japaneseName !== null ? prefectureNamed(japaneseName, prefectures) : null,
    geonamesId: inJapan ? only(locations.map((location) => location.geonames_id)) : null,
  };
}

function prefectureNamed(name: string, prefectures: Prefectures): string | null {
  for (const [prefecture, code] of prefectures) if (name.startsWith(prefecture)) return code;
  return null;
}

/** The one value all places have; null when they differ. */
function only<Value>(values: readonly (Value | null | undefined)[]): Value | null {
  const distinct = [...new Set(values.map((value) => value ?? null))];
  return distinct.length === 1 ? (distinct[0] as Value | null) : null;
}
