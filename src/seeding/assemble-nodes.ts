import type { Assembler } from './assembler.js';
import { setAttributes } from './node-attributes.js';
import type { SeedExtension, SeedNode } from './node-schema.js';
import { type Place, within } from './problems.js';
import type { SeedRow } from './rows.js';
import type { SeedCitation } from './schema-fields.js';

/** Declares a node. Its attributes follow, so that references between nodes can be checked. */
export function declareNode(to: Assembler, node: SeedNode, place: Place): void {
  const values = { code: node.code, type: node.type, generic: false, sort_key: '' };
  to.row('node', place, values, { map: to.nodes, code: node.code });
}

/** Adds what one record, a declaration or an extension, says of a node. */
export function describeNode(to: Assembler, record: SeedNode | SeedExtension, place: Place, declared: boolean): void {
  const node = to.node(record.code, within(place, 'code'));
  if (!node) return;
  to.period(record, place);
  setAttributes(to, node, record, place, declared);
  if (declared) to.cite(record.cite ?? [], 'node_id', node, place);
  const describe = new Description(to, node, record.cite ?? [], place);
  for (const [index, name] of record.names.entries()) describe.name(name, index);
  for (const [index, identifier] of record.identifiers.entries()) describe.identifier(identifier, index);
  for (const [index, status] of record.statuses.entries()) describe.status(status, index);
  for (const [index, fact] of record.facts.entries()) describe.fact(fact, index);
}

interface Part {
  readonly cite?: SeedCitation[] | undefined;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
}

/** The parts of one record: each becomes a row of its own, with its own citations or those of the record. */
class Description {
  constructor(
    private readonly to: Assembler,
    private readonly node: SeedRow,
    private readonly cites: readonly SeedCitation[],
    private readonly place: Place,
  ) {}

  name(name: SeedNode['names'][number], index: number): void {
    const { value, language, kind, legalForm } = name;
    const values = { value, language, kind, legal_form: legalForm, position: this.count('name') };
    this.add('names', index, 'name', name, { ...values, ...period(name) });
  }

  identifier(identifier: SeedNode['identifiers'][number], index: number): void {
    this.add('identifiers', index, 'identifier', identifier, { scheme: identifier.scheme, value: identifier.value });
  }

  status(status: SeedNode['statuses'][number], index: number): void {
    this.add('statuses', index, 'status', status, { status: status.status, note: status.note, ...period(status) });
  }

  fact(fact: SeedNode['facts'][number], index: number): void {
    const { property, value, valueEn, group, number, unit } = fact;
    const values = { property, value, value_en: valueEn, group_label: group, number, unit, position: this.count(property) };
    this.add('facts', index, 'fact', fact, { ...values, ...period(fact) });
  }

  private add(section: string, index: number, table: string, part: Part, values: Record<string, unknown>): void {
    const at = within(this.place, section, index);
    this.to.period(part, at);
    const row = this.to.row(table, at, { node_id: this.node, ...values });
    const sources = part.cite ?? this.cites;
    if (sources.length === 0) this.to.problems.add(at, `${section} needs a citation: give cite here or on the record`);
    this.to.cite(sources, `${table}_id`, row, at);
  }

  /** Counts over all records of the node, in the order of reading. */
  private count(what: string): number {
    this.node.counts ??= {};
    const count = (this.node.counts[what] ?? 0) + 1;
    this.node.counts[what] = count;
    return count;
  }
}

function period({ validFrom, validTo }: Part) {
  return { valid_from: validFrom ?? null, valid_to: validTo ?? null };
}
