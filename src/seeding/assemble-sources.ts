import type { Assembler } from './assembler.js';
import { dateOf } from './dates.js';
import { type Place, within } from './problems.js';
import type { SeedFile } from './schema.js';

/** The ground the network stands on: documents, regulations with their articles, regions with their prefectures. */

export function addDocument(to: Assembler, record: SeedFile['documents'][number], place: Place): void {
  const { code, kind, title, titleEn, publisher, published, url, retrievedOn, license, note, file } = record;
  const values = { code, kind, title, title_en: titleEn, publisher, published, url, retrieved_on: retrievedOn, license, note, file };
  to.row('document', place, values, { map: to.documents, code });
}

export function addRegion(to: Assembler, record: SeedFile['regions'][number], place: Place): void {
  const values = { code: record.code, name: record.name, name_en: record.nameEn, position: to.regions.size + 1 };
  to.row('region', place, values, { map: to.regions, code: record.code });
  record.prefectures.forEach(({ code, name, nameEn, kana }, index) => {
    const row = { code, name, name_en: nameEn, kana, region_code: record.code };
    to.row('prefecture', within(place, 'prefectures', index), row, { map: to.prefectures, code });
  });
}

export function linkRegion(to: Assembler, record: SeedFile['regions'][number], place: Place): void {
  to.row('region_organs', place, {
    region_code: record.code,
    bureau_id: to.node(record.bureau, within(place, 'bureau')),
    conference_id: to.node(record.conference, within(place, 'conference')),
    committee_id: to.node(record.committee, within(place, 'committee')),
  });
}

export function addRegulation(to: Assembler, record: SeedFile['regulations'][number], place: Place): void {
  const { code, title, titleEn, enactedNote, reference } = record;
  const values = {
    code,
    document_id: to.lookUp(to.documents, 'document', record.document, within(place, 'document')),
    title,
    title_en: titleEn,
    issuer_id: to.node(record.issuer, within(place, 'issuer')),
    enacted: dateOf(record.enacted, within(place, 'enacted'), to.problems),
    enacted_note: enactedNote,
    amendments: record.amendments.map((date, index) => dateOf(date, within(place, 'amendments', index), to.problems)),
    in_force: dateOf(record.inForce, within(place, 'inForce'), to.problems),
    reference,
  };
  const row = to.row('regulation', place, values, { map: to.regulations, code });
  record.articles.forEach(({ number, title: heading, locator, paragraphs }, index) => {
    const article = { regulation_id: row, number, title: heading, locator, position: index + 1, paragraphs };
    to.row('article', within(place, 'articles', index), article, { map: to.articles, code: `${code} ${number}` });
  });
}
