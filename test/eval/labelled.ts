import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { packageRoot } from '../../src/package-root.js';
import type { Reader } from '../../src/storage/database.js';
import type { Labelled } from './evaluate.js';

export const evalFolder = join(packageRoot, 'test/eval');

interface Chugoku {
  readonly string: string;
  readonly institution: string | null;
  readonly kind: string;
}

/** Strings about the 85; the right answer is the name as the roster prints it. */
export function chugokuStrings(file: 'affiliations-chugoku.json' | 'affiliations-written.json'): Labelled[] {
  const read = JSON.parse(readFileSync(join(evalFolder, file), 'utf8')) as Chugoku[];
  return read.map(({ string, institution, kind }) => ({ text: string, kind, expected: institution === null ? [] : [plain(institution)] }));
}

/** Code → printed name of the 85. */
export async function printedNames(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.rows<{ code: string; printed: string }>(
    sql`select n.code, t.printed_as as printed from tie t join node n on n.id = t.from_id join node c on c.id = t.to_id
        where c.code = 'c-collabo' and t.type = 'MEMBER_OF' and t.printed_as is not null`,
  );
  return new Map(rows.map(({ code, printed }) => [code, plain(printed)]));
}

/** Successors of the 85 → the printed name of the member they come from, for the labels that count both as one. */
export async function printedNamesOfSuccessors(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.rows<{ code: string; printed: string }>(
    sql`select s.code, t.printed_as as printed from tie u join node s on s.id = u.from_id join tie t on t.from_id = u.to_id
        join node c on c.id = t.to_id where u.type = 'SUCCEEDS' and c.code = 'c-collabo' and t.type = 'MEMBER_OF' and t.printed_as is not null`,
  );
  return new Map(rows.map(({ code, printed }) => [code, plain(printed)]));
}

/** The 250 strings of papers with ROR ids. */
export function rorStrings(): Labelled[] {
  const read = JSON.parse(readFileSync(join(evalFolder, 'affiliations-ror-jp.json'), 'utf8')) as {
    affiliation: string;
    ror_ids: string[];
  }[];
  return read.map(({ affiliation, ror_ids: ids }) => ({ text: affiliation, kind: ids.length > 1 ? 'several' : 'one', expected: ids }));
}

/** Code → ROR URL. */
export async function rorIds(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.rows<{ code: string; id: string }>(
    sql`select n.code, i.value as id from identifier i join node n on n.id = i.node_id where i.scheme = 'ROR'`,
  );
  return new Map(rows.map(({ code, id }) => [code, `https://ror.org/${id.replace(/^.*\//u, '')}`]));
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}
