import sql, { raw } from 'sql-template-tag';
import type { CitationSubject } from '../domain/citation.js';
import type { Assertion, DocumentKind } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';

export interface DocumentRow {
  readonly id: number;
  readonly code: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly retrievedOn: string | null;
  readonly license: string | null;
  readonly note: string | null;
}

export interface CitationRow {
  readonly id: number;
  readonly subjectId: number;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly assertion: Assertion;
  readonly url: string | null;
  readonly retrievedOn: string | null;
  readonly field: string | null;
  readonly articleId: number | null;
  readonly document: DocumentRow;
}

/** The columns of a {@link DocumentRow} as one JSON object, from `document d`. */
const documentJson = raw(
  `json_build_object('id', d.id, 'code', d.code, 'kind', d.kind, 'title', d.title, 'titleEn', d.title_en, 'publisher', d.publisher,
   'published', d.published, 'url', d.url, 'retrievedOn', d.retrieved_on, 'license', d.license, 'note', d.note)`,
);

/** The citations of many subjects of one kind, with their documents, in one statement. */
export function findCitations(reader: Reader, subject: CitationSubject, ids: readonly number[]): Promise<CitationRow[]> {
  const column = raw(`c.${subject}`);
  return reader.rows(
    sql`select c.id, ${column} as "subjectId", c.locator, c.quote, c.assertion, coalesce(c.url, d.url) as url,
          coalesce(c.retrieved_on, d.retrieved_on) as "retrievedOn", c.field, c.article_id as "articleId", ${documentJson} as document
        from citation c join document d on d.id = c.document_id where ${column} = any(${ids}) order by c.id`,
  );
}
