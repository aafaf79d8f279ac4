import { declareNode, describeNode } from './assemble-nodes.js';
import { addDocument, addRegion, addRegulation, linkRegion } from './assemble-sources.js';
import { addPost, addProcedure, addRule, addTie } from './assemble-ties.js';
import { Assembler } from './assembler.js';
import { completeNodes } from './complete-nodes.js';
import type { Place } from './problems.js';
import type { ReadFile, SeedProblem } from './read.js';
import { reportRepeats } from './repeats.js';
import type { SeedRow } from './rows.js';
import type { SeedFile, SeedSection } from './schema.js';

/** Turns seed files into rows: resolves every reference, checks every date and role. */
export function assemble(files: readonly ReadFile[]): { rows: SeedRow[]; problems: SeedProblem[] } {
  const to = new Assembler();
  const each = <S extends SeedSection>(section: S, add: (record: SeedFile[S][number], place: Place) => void) => {
    for (const source of files) {
      const records = (source.content?.[section] ?? []) as SeedFile[S][number][];
      for (const [index, record] of records.entries()) add(record, { source, path: [section, index] });
    }
  };
  each('documents', (record, place) => addDocument(to, record, place));
  each('regions', (record, place) => addRegion(to, record, place));
  each('nodes', (record, place) => declareNode(to, record, place));
  each('regulations', (record, place) => addRegulation(to, record, place));
  each('regulations', (record, place) => to.cite(record.cite, 'regulation_id', to.regulations.get(record.code) as SeedRow, place));
  each('regions', (record, place) => linkRegion(to, record, place));
  each('nodes', (record, place) => describeNode(to, record, place, true));
  each('extensions', (record, place) => describeNode(to, record, place, false));
  each('ties', (record, place) => addTie(to, record, place));
  each('posts', (record, place) => addPost(to, record, place));
  each('rules', (record, place) => addRule(to, record, place));
  each('procedures', (record, place) => addProcedure(to, record, place));
  completeNodes(to);
  reportRepeats(to);
  return { rows: to.rows, problems: to.problems.found };
}
