import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type SeedFile, seedFile } from './schema.js';
import { readSeedText } from './seed-text.js';

/** One thing wrong in a seed file. `line` is 1-based. */
export interface SeedProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** A parsed seed file: its records, and where each stands in the text. */
export interface ReadFile {
  readonly file: string;
  readonly content: SeedFile | null;
  readonly problems: SeedProblem[];
  /** Line of a record, by its path in the file (`['ties', 3]`). */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads and validates the shape of one YAML file. Never throws for its content: problems are returned. */
async function readSeedFile(path: string): Promise<ReadFile> {
  const file = basename(path);
  const read = await readSeedText(path);
  if ('reason' in read) return { file, content: null, problems: [{ file, ...read }], lineOf: () => 1 };
  try {
    return parseSeedText(file, read.text);
  } catch (error) {
    // Nesting deeper than the stack, or aliases that multiply: the parser throws.
    const reason = `this cannot be parsed: ${(error as Error).message}`;
    return { file, content: null, problems: [{ file, line: 1, reason }], lineOf: () => 1 };
  }
}

function parseSeedText(file: string, text: string): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  const lineOf = (at: readonly PropertyKey[]) => lineAt(offsetOf(document, at));
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    file,
    line: lineAt(fault.pos[0]),
    reason: fault.message.split('\n')[0] ?? fault.code,
  }));
  // An empty file is more likely a copy that failed than a wish to remove all its records.
  if (faults.length === 0 && document.contents === null) faults.push({ file, line: 1, reason: 'the file is empty' });
  if (faults.length === 0)
    faults.push(
      ...unstorable(document).map((offset) => ({ file, line: lineAt(offset), reason: 'the text holds a NUL or half a surrogate pair' })),
    );
  if (faults.length > 0) return { file, content: null, problems: faults, lineOf };
  const parsed = seedFile.safeParse(document.toJS());
  if (parsed.success) return { file, content: parsed.data, problems: [], lineOf };
  const problems = parsed.error.issues.flatMap(leaves).map(({ path, message }) => ({
    file,
    line: lineOf(path),
    reason: path.length > 0 ? `${path.join('.')}: ${message}` : message,
  }));
  return { file, content: null, problems, lineOf };
}

/** Reads every YAML file of a folder, in the order of their names. Hidden files are left alone: editors keep drafts in them. */
export async function readSeedFolder(folder: string): Promise<ReadFile[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort();
  } catch (error) {
    return [unreadable(folder, `the folder of seeds cannot be read (${(error as NodeJS.ErrnoException).code})`)];
  }
  // Without this a mistaken path would remove every record.
  if (names.length === 0) return [unreadable(folder, 'the folder holds no .yml file')];
  return Promise.all(names.map((name) => readSeedFile(join(folder, name))));
}

function unreadable(folder: string, reason: string): ReadFile {
  return { file: folder, content: null, problems: [{ file: folder, line: 1, reason }], lineOf: () => 1 };
}

/** One problem a key that should not be there, each in its own line. */
function leaves(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown key' }));
}

/** Offsets of strings that no PostgreSQL text can hold. */
function unstorable(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, (_key, node) => {
    if (isScalar(node) && typeof node.value === 'string' && (node.value.includes('\0') || !node.value.isWellFormed())) {
      offsets.push(node.range?.[0] ?? 0);
    }
  });
  return offsets;
}

/** Offset of the innermost node that exists on the path: of its key, where it has one. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key : undefined;
    const found = key ?? document.getIn(path.slice(0, depth), true);
    if (isNode(found) && found.range) return found.range[0];
  }
  return 0;
}
