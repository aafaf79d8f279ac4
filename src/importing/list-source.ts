import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Assertion, DocumentKind } from '../domain/registries/vocabulary.js';
import type { Writer } from '../storage/database.js';
import { membersDataset } from './members-diff.js';

/** Where a list of members comes from, as the person who imports it says. */
export interface ListSource {
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  /** The day the file was read, YYYY-MM-DD. */
  readonly retrievedOn: string;
  /** The bytes of the file: the same file is the same document. */
  readonly content: Uint8Array;
}

/** With a public address anybody can look it up; without one we have the word of who brought the file. */
export function assertionOf({ url }: ListSource): Assertion {
  return url === null ? 'SUBMITTED' : 'PUBLIC_SOURCE';
}

/** The document of the file, made where it is not there yet. Its code is made of the body and the content. */
export async function documentOf(writer: Writer, bodyCode: string, source: ListSource): Promise<{ id: number; code: string }> {
  const hash = createHash('sha256').update(source.content).digest('hex').slice(0, 12);
  const code = `members-${bodyCode.slice(0, 70)}-${hash}`;
  const kind: DocumentKind = source.url === null ? 'DATASET' : 'WEB';
  const note = source.url === null ? 'A list of members from a file; no public address was given.' : null;
  const rows = await writer.rows<{ id: number }>(
    sql`insert into document (code, kind, title, url, published, retrieved_on, note, dataset)
        values (${code}, ${kind}, ${source.title}, ${source.url}, ${source.published}, ${source.retrievedOn}, ${note}, ${membersDataset})
        on conflict (code) do update set code = excluded.code returning id`,
  );
  return { id: (rows[0] as { id: number }).id, code };
}
