import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';

interface PrefectureName {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The places a text names: countries as ISO codes, prefectures as JIS codes. */
export interface Places {
  readonly countries: ReadonlySet<string>;
  readonly prefectures: ReadonlySet<string>;
}

/** How people write countries beside what ISO calls them. */
const otherCountryNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k': 'GB',
  england: 'GB',
  scotland: 'GB',
  'p.r. china': 'CN',
  'pr china': 'CN',
  korea: 'KR',
  'republic of korea': 'KR',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  russia: 'RU',
  'viet nam': 'VN',
  日本国: 'JP',
  中華人民共和国: 'CN',
  中華民国: 'TW',
};

/** 中国 is a region of Japan too, and stands in half of the names here. */
const ambiguousCountryNames = new Set(['中国']);

/** English and Japanese names of all countries, from the runtime's own CLDR data. */
function countryNames(): Map<string, string> {
  const names = new Map<string, string>(Object.entries(otherCountryNames));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of ['en', 'ja']) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code)?.toLowerCase();
      if (name && !ambiguousCountryNames.has(name) && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}

/** Reads the places out of texts. */
export class PlaceReader {
  private static countries: Map<string, string> | undefined;
  private readonly countries: Map<string, string>;

  constructor(private readonly prefectures: readonly PrefectureName[]) {
    PlaceReader.countries ??= countryNames();
    this.countries = PlaceReader.countries;
  }

  /** `text` without the names of organizations found in it: Hiroshima University is no address. */
  placesIn(text: string): Places {
    const countries = new Set<string>();
    const prefectures = new Set<string>();
    const lower = text.normalize('NFKC').toLowerCase();
    for (const segment of lower.split(/[,;\n()/]+/u)) {
      for (const tail of tailsOf(segment)) {
        const country = this.countries.get(tail);
        if (country) countries.add(country);
        for (const { code, nameEn } of this.prefectures) if (tail === nameEn.toLowerCase()) prefectures.add(code);
      }
    }
    for (const [name, code] of this.countries) if (/^[^\p{Script=Latin}]{2,}$/u.test(name) && lower.includes(name)) countries.add(code);
    for (const { code, name } of this.prefectures) if (lower.includes(name)) prefectures.add(code);
    if (prefectures.size > 0 && countries.size === 0) countries.add('JP');
    return { countries, prefectures };
  }

  /** 35 → 山口県. */
  nameOf(code: string): string | null {
    return this.prefectures.find((each) => each.code === code)?.name ?? null;
  }
}

/** The last one to four words of a stretch, without postcodes: 「Izumo Japan」 ends in Japan. */
function tailsOf(segment: string): string[] {
  const words = segment
    .replace(/[0-9〒-]{3,}/gu, ' ')
    .trim()
    .replace(/\.$/u, '')
    .split(/\s+/u);
  return [1, 2, 3, 4].filter((count) => count <= words.length).map((count) => words.slice(-count).join(' '));
}

export async function loadPlaceReader(reader: Reader): Promise<PlaceReader> {
  return new PlaceReader(await reader.rows(sql`select code, name, name_en as "nameEn" from prefecture order by code`));
}
