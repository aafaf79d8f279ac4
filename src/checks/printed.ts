import sql from 'sql-template-tag';
import type { Paragraph } from '../domain/regulation.js';
import type { Reader } from '../storage/database.js';
import { type Check, type CheckContext, error, type Finding } from './check.js';
import { DocumentFolder, spansOf } from './printed-documents.js';

async function missingFiles(reader: Reader, { documents }: CheckContext): Promise<Finding[]> {
  const folder = new DocumentFolder(documents);
  const rows = await reader.rows<{ code: string; file: string }>(sql`select code, file from document where file is not null order by code`);
  const missing = await Promise.all(
    rows.map(async (row) => ((await folder.open(row.file)) ? [] : [error(row.code, `its file ${row.file} cannot be read`)])),
  );
  return missing.flat();
}

interface PrintedRow {
  readonly code: string;
  readonly what: string;
  readonly printed: string;
  readonly file: string;
  readonly document: string;
  readonly locators: (string | null)[];
}

/** Names and rosters: the text must stand in the lines cited of each document, taken one citation after another. */
async function misprintedNames(reader: Reader, { documents }: CheckContext): Promise<Finding[]> {
  const where = sql`c.assertion = 'PRINTED' and d.file is not null`;
  // A citation of an article alone means the lines of that article.
  const locators = sql`d.file, d.code as document, json_agg(case when c.locator ~ 'l\\.[0-9]' then c.locator else coalesce(a.locator, c.locator) end) as locators`;
  const rows = await reader.rows<PrintedRow>(
    sql`select n.code, 'name' as what, m.value as printed, ${locators} from citation c join document d on d.id = c.document_id
          left join article a on a.id = c.article_id join name m on m.id = c.name_id join node n on n.id = m.node_id where ${where} group by n.code, m.id, d.id
        union all
        select n.code, 'printedAs', t.printed_as, ${locators} from citation c join document d on d.id = c.document_id
          left join article a on a.id = c.article_id join tie t on t.id = c.tie_id and t.printed_as is not null join node n on n.id = t.from_id
          where ${where} group by n.code, t.id, d.id
        order by 1, 3`,
  );
  const folder = new DocumentFolder(documents);
  const findings = await Promise.all(
    rows.map(async ({ code, what, printed, file, document, locators: cited }) => {
      const text = await folder.open(file);
      const stands = text === null || cited.some((locator) => text.holds(printed, spansOf(locator)));
      return stands ? [] : [error(code, `${what} ${printed} does not stand in document ${document} ${cited.join(', ')}`)];
    }),
  );
  return findings.flat();
}

/** Quotes: the text must stand in the lines of its own citation. */
async function misquoted(reader: Reader, { documents }: CheckContext): Promise<Finding[]> {
  const rows = await reader.rows<{ id: number; quote: string; file: string; document: string; locator: string | null }>(
    sql`select c.id, c.quote, d.file, d.code as document, c.locator from citation c join document d on d.id = c.document_id
        where c.quote is not null and d.file is not null order by c.id`,
  );
  const folder = new DocumentFolder(documents);
  const findings = await Promise.all(
    rows.map(async ({ id, quote, file, document, locator }) => {
      const text = await folder.open(file);
      return text === null || text.holds(quote, spansOf(locator))
        ? []
        : [error(`citation ${id}`, `the quote ${quote} does not stand in document ${document} ${locator}`)];
    }),
  );
  return findings.flat();
}

async function misprintedArticles(reader: Reader, { documents }: CheckContext): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string; number: string; locator: string; paragraphs: Paragraph[]; file: string }>(
    sql`select r.code, a.number, a.locator, a.paragraphs, d.file from article a join regulation r on r.id = a.regulation_id
          join document d on d.id = r.document_id where d.file is not null order by r.code, a.position`,
  );
  const folder = new DocumentFolder(documents);
  const findings = await Promise.all(
    rows.map(async ({ code, number, locator, paragraphs, file }) => {
      const document = await folder.open(file);
      // A line break in a paragraph stands where its items are printed between (なお、…).
      const texts = paragraphs.flatMap(({ text, items }) => [...text.split('\n'), ...items]);
      const absent = document ? texts.filter((text) => !document.holds(text, spansOf(locator)) && !document.holds(text, [])) : [];
      return absent.map((text) => error(code, `article ${number}: this text does not stand in ${locator}: ${text}`));
    }),
  );
  return findings.flat();
}

async function beyondTheEnd(reader: Reader, { documents }: CheckContext): Promise<Finding[]> {
  const rows = await reader.rows<{ subject: string; locator: string; file: string }>(
    sql`select 'citation ' || c.id as subject, c.locator, d.file from citation c join document d on d.id = c.document_id
          where c.locator is not null and d.file is not null
        union all
        select r.code || ' article ' || a.number, a.locator, d.file from article a join regulation r on r.id = a.regulation_id
          join document d on d.id = r.document_id where d.file is not null order by 1`,
  );
  const folder = new DocumentFolder(documents);
  const findings = await Promise.all(
    rows.map(async ({ subject, locator, file }) => {
      const last = (await folder.open(file))?.lines.length ?? Number.POSITIVE_INFINITY;
      const outside = spansOf(locator).some(({ from, to }) => from < 1 || to < from || to > last);
      return outside ? [error(subject, `${locator} lies outside ${file}, which has ${last} lines`)] : [];
    }),
  );
  return findings.flat();
}

export const printedChecks: readonly Check[] = [
  { name: 'document-files', titleJa: '文書ファイルの有無', titleEn: 'The files of the source documents are there', run: missingFiles },
  { name: 'printed-names', titleJa: '名称の印字', titleEn: 'Names and roster entries stand in the lines they cite', run: misprintedNames },
  { name: 'quotes', titleJa: '引用の印字', titleEn: 'Quotes stand in the lines they cite', run: misquoted },
  { name: 'printed-articles', titleJa: '条文の印字', titleEn: 'Articles stand in their document', run: misprintedArticles },
  { name: 'locators', titleJa: '行番号の範囲', titleEn: 'Cited lines lie inside their document', run: beyondTheEnd },
];
