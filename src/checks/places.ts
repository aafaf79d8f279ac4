import sql from 'sql-template-tag';
import { findPrefectures, findRegions } from '../queries/places.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding, warning } from './check.js';

const prefectureCount = 47;
const regionCount = 8;

async function complete(reader: Reader): Promise<Finding[]> {
  const [prefectures, regions] = [await findPrefectures(reader), await findRegions(reader)];
  const findings: Finding[] = [];
  for (let number = 1; number <= prefectureCount; number++) {
    const code = String(number).padStart(2, '0');
    if (!prefectures.some((prefecture) => prefecture.code === code)) findings.push(error(code, 'this prefecture is missing'));
  }
  if (prefectures.length > prefectureCount)
    findings.push(error('prefecture', `there are ${prefectures.length} prefectures, not ${prefectureCount}`));
  if (regions.length !== regionCount) findings.push(error('region', `there are ${regions.length} regions, not ${regionCount}`));
  for (const { code, regionCode } of prefectures) {
    if (!regions.some((region) => region.code === regionCode)) findings.push(error(code, `its region ${regionCode} does not exist`));
  }
  for (const { code } of regions) {
    if (!prefectures.some((prefecture) => prefecture.regionCode === code)) findings.push(error(code, 'this region has no prefecture'));
  }
  return findings;
}

async function agreeing(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string; region: string | null; prefecture: string; expected: string }>(
    sql`select n.code, n.region_code as region, p.name as prefecture, p.region_code as expected from node n join prefecture p on p.code = n.prefecture_code
        where n.region_code is distinct from p.region_code order by n.code`,
  );
  return rows.map(({ code, region, prefecture, expected }) =>
    warning(code, `lies in ${prefecture} (${expected}) but its region is ${region}`),
  );
}

export const placeChecks: readonly Check[] = [
  { name: 'places', titleJa: '都道府県と地域', titleEn: '47 prefectures in 8 regions', run: complete },
  { name: 'region-of-prefecture', titleJa: '所在地と地域', titleEn: 'Nodes lie in the region of their prefecture', run: agreeing },
];
