import { dayNumber } from '../domain/day-number.js';
import { type Page, type PageArgs, readPage } from '../queries/page-request.js';
import type { NodeIndex } from './node-store.js';
import { bestPage, type RowKeys } from './sorted-page.js';
import type { DirectoryTables } from './tables.js';

/** An institution that sits in the same bodies. */
export interface CoMemberRow {
  readonly id: number;
  readonly sharedCount: number;
  readonly bodyIds: number[];
}

const cursorKeys = [{ numeric: true, descending: true }, { numeric: true }] as const;

export interface CoMemberQuestion {
  readonly minShared: number;
  readonly asOf: string;
}

/** Institutions that are members of the same bodies on the day, most shared bodies first. */
export function coMembersOf(tables: DirectoryTables, node: NodeIndex, question: CoMemberQuestion, args: PageArgs): Page<CoMemberRow> {
  const idOf = (index: NodeIndex) => tables.nodes.ids.get(index);
  const { bodies, shared } = sharedWith(tables, node, question);
  const sharedBy = (other: NodeIndex) => shared.get(other) as number;
  const order: RowKeys = {
    id: 'shared',
    keys: cursorKeys,
    values: (other) => [sharedBy(other), idOf(other)],
    compare: (a, b) => sharedBy(b) - sharedBy(a) || idOf(a) - idOf(b),
  };
  const sharedIds = (other: NodeIndex) => [...bodies.intersection(bodiesOf(tables, other, question.asOf))].map(idOf).sort((a, b) => a - b);
  return bestPage(shared.keys(), order, readPage(args, order), (other) => ({
    id: idOf(other),
    sharedCount: sharedBy(other),
    bodyIds: sharedIds(other),
  }));
}

export function countCoMembersOf(tables: DirectoryTables, node: NodeIndex, question: CoMemberQuestion): number {
  return sharedWith(tables, node, question).shared.size;
}

/** The bodies a node is a member of, and in how many of them each other institution is. */
function sharedWith(tables: DirectoryTables, node: NodeIndex, { minShared, asOf }: CoMemberQuestion) {
  const bodies = bodiesOf(tables, node, asOf);
  const shared = new Map<NodeIndex, number>();
  for (const body of bodies) {
    for (const member of membersOf(tables, body, asOf)) if (member !== node) shared.set(member, (shared.get(member) ?? 0) + 1);
  }
  if (minShared > 1) for (const [other, count] of shared) if (count < minShared) shared.delete(other);
  return { bodies, shared };
}

/** What a node is a member of on the day. */
function bodiesOf({ nodes, ties }: DirectoryTables, node: NodeIndex, asOf: string): Set<NodeIndex> {
  const [day, memberOf] = [dayNumber(asOf), ties.types.codeOf('MEMBER_OF')];
  const bodies = new Set<NodeIndex>();
  const { rows, start, end } = ties.out(node);
  for (let at = start; at < end; at += 1) {
    const tie = rows[at] as number;
    const body = ties.to.get(tie);
    if (ties.types.codes[tie] === memberOf && ties.holdsOn(tie, day) && nodes.existsOn(body, day)) bodies.add(body);
  }
  return bodies;
}

/** The institutions that are members of a body on the day, each once: somebody may sit in it in two roles. */
function membersOf({ nodes, ties }: DirectoryTables, body: NodeIndex, asOf: string): Set<NodeIndex> {
  const [day, memberOf] = [dayNumber(asOf), ties.types.codeOf('MEMBER_OF')];
  const { codes } = nodes.columns.type;
  const institution = nodes.columns.type.codeOf('INSTITUTION');
  const members = new Set<NodeIndex>();
  const { rows, start, end } = ties.in(body);
  for (let at = start; at < end; at += 1) {
    const tie = rows[at] as number;
    const member = ties.from.get(tie);
    if (ties.types.codes[tie] === memberOf && codes[member] === institution && ties.holdsOn(tie, day)) members.add(member);
  }
  return members;
}
