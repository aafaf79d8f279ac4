import type { PrefectureRow, RegionRow } from '../queries/places.js';

/** Prefectures and regions: few, and asked for by nearly everything. */
export class Places {
  readonly prefectureByCode: ReadonlyMap<string, PrefectureRow>;
  readonly regionByCode: ReadonlyMap<string, RegionRow>;
  readonly prefecturesOfRegion: ReadonlyMap<string, readonly PrefectureRow[]>;
  readonly #prefectureCodes = new Map<string, string>();
  readonly #regionCodes = new Map<string, string>();

  constructor(
    readonly prefectures: readonly PrefectureRow[],
    readonly regions: readonly RegionRow[],
  ) {
    this.prefectureByCode = new Map(prefectures.map((each) => [each.code, each]));
    this.regionByCode = new Map(regions.map((each) => [each.code, each]));
    this.prefecturesOfRegion = Map.groupBy(prefectures, (each) => each.regionCode);
    for (const { code, name, nameEn } of prefectures) {
      for (const form of [code, name, name.replace(/[都府県]$/, ''), nameEn.toLowerCase()]) this.#prefectureCodes.set(form, code);
    }
    for (const { code, name } of regions) for (const form of [code, name]) this.#regionCodes.set(form, code);
  }

  /** The code of a prefecture told by code or name: 31, 鳥取県, 鳥取, Tottori. */
  prefectureCode(told: string): string | undefined {
    return this.#prefectureCodes.get(told) ?? this.#prefectureCodes.get(told.toLowerCase());
  }

  /** The code of a region told by code or name. */
  regionCode(told: string): string | undefined {
    return this.#regionCodes.get(told);
  }
}
