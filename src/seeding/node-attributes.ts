import { isDeepStrictEqual } from 'node:util';
import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { Assembler } from './assembler.js';
import { type CheckedDate, dateOf } from './dates.js';
import { attributeNames, type SeedExtension, type SeedNode } from './node-schema.js';
import { type Place, within } from './problems.js';
import type { SeedRow } from './rows.js';

/** Attributes that only some types of nodes have; the others belong to all. */
const attributesOf: Readonly<Record<NodeType, readonly string[]>> = {
  INSTITUTION: ['kind', 'sector', 'city', 'address', 'founded'],
  BODY: ['kind', 'generic'],
  HUB: ['supportType', 'host', 'location', 'theme', 'adopted', 'opened', 'amount'],
  PROGRAM: ['start', 'end', 'budget', 'subsidyRate', 'stages'],
  EVENT: ['series', 'number', 'start', 'end', 'eventStatus'],
  PLAN: ['body', 'fiscalFrom', 'fiscalTo', 'slogan', 'targets', 'guidelines', 'activities'],
};
const attributesOfAll = ['prefecture', 'region', 'website', 'validFrom', 'validTo'];

/** Attributes whose column has another name than snake case of their own. */
const columnOf: Readonly<Record<string, string>> = {
  start: 'start_on',
  end: 'end_on',
  body: 'body_code',
  prefecture: 'prefecture_code',
  region: 'region_code',
};

/** Sets what a record says of a node's attributes; two records may not contradict each other. */
export function setAttributes(to: Assembler, node: SeedRow, record: SeedNode | SeedExtension, place: Place, declared: boolean): void {
  for (const name of attributeNames) {
    const value = (record as Record<string, unknown>)[name];
    if (value === undefined || value === null) continue;
    setAttribute(to, node, name, value, within(place, name));
    const cites = record.sources[name] ?? (declared ? [] : record.cite);
    if (cites) to.cite(cites, 'node_id', node, within(place, name), name);
    else to.problems.add(within(place, name), `${name} needs a citation: give cite, or sources: { ${name}: … }`);
  }
  for (const name of Object.keys(record.sources)) {
    if ((record as Record<string, unknown>)[name] === undefined)
      to.problems.add(within(place, 'sources', name), `sources names ${name}, which the record does not give`);
  }
  checkKind(to, node, place);
  to.lookUp(to.prefectures, 'prefecture', record.prefecture, within(place, 'prefecture'));
  to.lookUp(to.regions, 'region', record.region, within(place, 'region'));
  to.node(record.body, within(place, 'body'));
}

function setAttribute(to: Assembler, node: SeedRow, name: string, value: unknown, place: Place): void {
  const type = node.values['type'] as NodeType;
  if (!attributesOfAll.includes(name) && !attributesOf[type].includes(name)) {
    to.problems.add(place, `${name} is not an attribute of ${type}`);
    return;
  }
  const column = columnOf[name] ?? name.replace(/[A-Z]/g, (letter: string) => `_${letter.toLowerCase()}`);
  const stored = name === 'start' || name === 'end' ? dateOf(value as CheckedDate, place, to.problems) : value;
  const before = node.values[column];
  // `generic` starts out false, so that only a second value of any other attribute is a contradiction.
  if (column !== 'generic' && before !== undefined && !isDeepStrictEqual(before, stored)) {
    to.problems.add(
      place,
      `${name} of ${String(node.values['code'])} is ${JSON.stringify(before)} elsewhere, ${JSON.stringify(stored)} here`,
    );
  }
  node.values[column] = stored;
}

function checkKind(to: Assembler, node: SeedRow, place: Place): void {
  const { type, kind } = node.values;
  const registry = type === 'INSTITUTION' ? institutionKinds : type === 'BODY' ? bodyKinds : null;
  if (registry && !(typeof kind === 'string' && Object.hasOwn(registry, kind))) {
    to.problems.add(place, `${String(node.values['code'])} needs a kind of ${String(type)}, not ${String(kind)}`);
  }
}
