import type { Hit } from './hits.js';
import { isDistinctive } from './name-worth.js';
import { isGovernment } from './surroundings.js';
import { japanese, type ReadText } from './windows.js';

/** Pairs of nodes by a tie: PART_OF from a child to its parent, OPERATES and OWNS the other way, SUCCEEDS from a successor to its predecessor. */
export class Relations {
  private readonly pairs: ReadonlySet<string>;
  constructor(ties: readonly { from: number; to: number; type: string }[]) {
    this.pairs = new Set(ties.map(({ from, to, type }) => `${type} ${from} ${to}`));
  }
  isPartOf(child: number, parent: number): boolean {
    return (
      this.pairs.has(`PART_OF ${child} ${parent}`) || ['OPERATES', 'OWNS'].some((type) => this.pairs.has(`${type} ${parent} ${child}`))
    );
  }
  succeeds(successor: number, predecessor: number): boolean {
    return this.pairs.has(`SUCCEEDS ${successor} ${predecessor}`);
  }
}

/** The hits of a text that speak of one organization, and the one of them to judge it by. */
export interface Group {
  readonly hits: readonly Hit[];
  readonly main: Hit;
}

/** Sorts the hits into organizations, leaving out those that only say where, and those that others make unlikely. */
export function groupHits(read: ReadText, hits: readonly Hit[], relations: Relations): Group[] {
  const groups: Group[] = [];
  for (const hit of telling(read, hits)) {
    const at = groups.findIndex((group) => group.hits.some((other) => areOne(other, hit, relations)));
    const group = groups[at];
    if (group) groups[at] = { hits: [...group.hits, hit], main: better(group.main, hit, relations) };
    else groups.push({ hits: [hit], main: hit });
  }
  return groups;
}

/** Drops governments that are an address, initials and generic names, as long as something surer is left. */
function telling(read: ReadText, hits: readonly Hit[]): readonly Hit[] {
  const strengths = hits.map((hit) => strengthOf(read, hit));
  const best = Math.max(...strengths);
  return hits.filter(
    (hit, index) => strengths[index] === best || hits.some((other, at) => strengths[at] === best && shareNode(hit, other)),
  );
}

/** 3 a name of its own, 2 a government (often but an address), 1 initials, general words only, or words in the middle of a department. */
function strengthOf(read: ReadText, { start, end, found }: Hit): number {
  if (found.every(({ kind }) => isGovernment(kind))) return 2;
  const key = read.key.slice(start, end);
  const isShort = japanese.test(key) ? key.length <= 2 : key.length <= 5 && found.every(({ nameKind }) => nameKind !== 'OFFICIAL');
  const written = read.text.slice(read.starts[start], read.ends[end - 1]);
  return isShort || isInDepartment(read, start, written) || !isDistinctive(written) || found.every(({ value }) => !isDistinctive(value))
    ? 1
    : 3;
}

/** Research Center for Dynamic Living Systems names no company Living Systems. */
function isInDepartment({ text, starts }: ReadText, start: number, written: string): boolean {
  if (
    /\b(univ|college|institut|corporation|agency|hospital|bank|ministry|academy|society|co\b|inc\b|ltd\b)/iu.test(written) ||
    written === written.toUpperCase()
  )
    return false;
  const segment =
    text
      .slice(0, starts[start])
      .split(/[,;:\n()]/u)
      .at(-1) ?? '';
  return /^\s*(?:\p{L}+\s+){0,2}(department|dept|division|school|faculty|laborator|lab|center|centre|institute|section|group|program)\S*\s+(of|for)\b/iu.test(
    segment,
  );
}

function shareNode(a: Hit, b: Hit): boolean {
  return a.found.some(({ nodeId }) => b.found.some((other) => other.nodeId === nodeId));
}

function areOne(a: Hit, b: Hit, relations: Relations): boolean {
  return shareNode(a, b) || isWithin(a, b, relations) || isWithin(b, a, relations);
}

function isWithin(child: Hit, parent: Hit, relations: Relations): boolean {
  return child.found.some(({ nodeId }) => parent.found.some((other) => relations.isPartOf(nodeId, other.nodeId)));
}

/** The part before the whole, but for the institutes and faculties of a university; else the name that fewer carry. */
function better(a: Hit, b: Hit, relations: Relations): Hit {
  if (isWithin(b, a, relations)) return isDepartmentOf(b, a) ? a : b;
  if (isWithin(a, b, relations)) return isDepartmentOf(a, b) ? b : a;
  return nodesOf(b) < nodesOf(a) ? b : a;
}

/** Who names a university beside one of its institutes is at the university; a hospital stands for itself. */
function isDepartmentOf(part: Hit, whole: Hit): boolean {
  const isUniversity = whole.found.some(({ value }) => /universit|大学/iu.test(value));
  return (
    isUniversity &&
    !part.found.some(({ value }) => /hospital|medical cent|school|病院|学校|医療センター/iu.test(value) || /大学校?$/u.test(value))
  );
}

function nodesOf({ found }: Hit): number {
  return new Set(found.map(({ nodeId }) => nodeId)).size;
}
