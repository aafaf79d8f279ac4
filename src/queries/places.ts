import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';

export interface PrefectureRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kana: string;
  readonly regionCode: string;
}

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly bureauId: number | null;
  readonly conferenceId: number | null;
  readonly committeeId: number | null;
}

export function findPrefectures(reader: Reader): Promise<PrefectureRow[]> {
  return reader.rows(sql`select code, name, name_en as "nameEn", kana, region_code as "regionCode" from prefecture order by code`);
}

export function findRegions(reader: Reader): Promise<RegionRow[]> {
  return reader.rows(
    sql`select r.code, r.name, r.name_en as "nameEn", o.bureau_id as "bureauId", o.conference_id as "conferenceId", o.committee_id as "committeeId"
        from region r left join region_organs o on o.region_code = r.code order by r.position`,
  );
}
