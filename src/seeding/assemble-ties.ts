import { membershipRoles } from '../domain/registries/membership-roles.js';
import { relationshipTypes } from '../domain/registries/relationship-types.js';
import type { Assembler } from './assembler.js';
import { type Place, within } from './problems.js';
import type { SeedFile } from './schema.js';

/** What holds between nodes or is laid down for them: ties, posts, rules, procedures. */

export function addTie(to: Assembler, record: SeedFile['ties'][number], place: Place): void {
  to.period(record, place);
  checkRole(to, record, place);
  const { type, role, validFrom, validTo, lastAttested, printedAs, position, note } = record;
  if (record.from === record.to) to.problems.add(place, `${record.from} is tied to itself`);
  const row = to.row('tie', place, {
    from_id: to.node(record.from, within(place, 'from')),
    type,
    to_id: to.node(record.to, within(place, 'to')),
    role,
    on_behalf_of_id: to.node(record.onBehalfOf, within(place, 'onBehalfOf')),
    valid_from: validFrom,
    valid_to: validTo,
    last_attested: lastAttested,
    printed_as: printedAs,
    position,
    note,
  });
  to.cite(record.cite, 'tie_id', row, place);
}

function checkRole(to: Assembler, { type, role }: SeedFile['ties'][number], place: Place): void {
  const needsRole = 'membership' in relationshipTypes[type];
  if (needsRole && !role) to.problems.add(place, `a ${type} tie needs a role`);
  if (role && membershipRoles[role].type !== type) {
    to.problems.add(within(place, 'role'), `role ${role} belongs to ${membershipRoles[role].type}, not ${type}`);
  }
}

export function addPost(to: Assembler, record: SeedFile['posts'][number], place: Place): void {
  to.period(record, place);
  const { code, title, titleEn, role, method, inPrinciple, holderTitle, appointedBy, duties, validFrom, validTo } = record;
  const row = to.row('post', place, {
    code,
    body_id: to.node(record.body, within(place, 'body')),
    title,
    title_en: titleEn,
    role,
    method,
    in_principle: inPrinciple,
    holder_id: to.node(record.holder, within(place, 'holder')),
    holder_title: holderTitle,
    appointed_by: appointedBy,
    duties,
    valid_from: validFrom,
    valid_to: validTo,
  });
  to.cite(record.cite, 'post_id', row, place);
}

export function addRule(to: Assembler, record: SeedFile['rules'][number], place: Place): void {
  const { code, kind, natures, text, textEn, params } = record;
  const node = to.node(record.body, within(place, 'body'));
  const row = to.row('rule', place, { code, node_id: node, kind, natures, text, text_en: textEn, params });
  to.cite(record.cite, 'rule_id', row, place);
}

export function addProcedure(to: Assembler, record: SeedFile['procedures'][number], place: Place): void {
  const { code, title, titleEn, steps } = record;
  const node = to.node(record.body, within(place, 'body'));
  const row = to.row('procedure', place, { code, node_id: node, title, title_en: titleEn, steps });
  to.cite(record.cite, 'procedure_id', row, place);
}
