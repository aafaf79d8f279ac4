import sql, { join, raw, type Sql } from 'sql-template-tag';
import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import { membershipRoles } from '../domain/registries/membership-roles.js';
import { codesOf, type Registry } from '../domain/registries/registry.js';
import { relationshipTypes } from '../domain/registries/relationship-types.js';
import * as vocabulary from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';

interface Use {
  /** Where the codes stand: rows of `subject` and `value`. */
  readonly values: Sql;
  readonly what: string;
  readonly registry: Registry;
}

function column(table: string, name: string, registry: Registry, subject = 'code', where = 'true'): Use {
  return { values: raw(`select ${subject} as subject, ${name} as value from ${table} where ${where}`), what: `${table}.${name}`, registry };
}

function elements(table: string, name: string, registry: Registry): Use {
  return {
    values: raw(`select code as subject, jsonb_array_elements_text(${name}) as value from ${table}`),
    what: `${table}.${name}`,
    registry,
  };
}

const id = (table: string) => `'${table} ' || id`;

/** Every column whose values a registry declares. */
const uses: readonly Use[] = [
  column('node', 'type', vocabulary.nodeTypes),
  column('node', 'kind', institutionKinds, 'code', `type = 'INSTITUTION'`),
  column('node', 'kind', bodyKinds, 'code', `type = 'BODY'`),
  column('node', 'sector', vocabulary.sectors),
  column('node', 'support_type', vocabulary.hubSupportTypes),
  column('node', 'series', vocabulary.eventSeries),
  column('node', 'event_status', vocabulary.eventStatuses),
  elements('node', 'stages', vocabulary.pipelineStages),
  column('name', 'language', vocabulary.languages, id('name')),
  column('name', 'kind', vocabulary.nameKinds, id('name')),
  column('identifier', 'scheme', vocabulary.identifierSchemes, id('identifier')),
  column('status', 'status', vocabulary.organizationStatuses, id('status')),
  column('fact', 'property', vocabulary.factProperties, id('fact')),
  column('tie', 'type', relationshipTypes, id('tie')),
  column('tie', 'role', membershipRoles, id('tie')),
  column('post', 'role', membershipRoles),
  column('post', 'method', vocabulary.appointmentMethods),
  column('rule', 'kind', vocabulary.ruleKinds),
  elements('rule', 'natures', vocabulary.ruleNatures),
  column('document', 'kind', vocabulary.documentKinds),
  column('citation', 'assertion', vocabulary.assertions, id('citation')),
];

async function unknown(reader: Reader): Promise<Finding[]> {
  const parts = uses.map(
    ({ values, what, registry }) => sql`select subject, value, ${what} as what from (${values}) v where value <> all(${codesOf(registry)})`,
  );
  const rows = await reader.rows<{ subject: string; value: string; what: string }>(sql`${join(parts, ' union all ')} order by 1, 3, 2`);
  return rows.map(({ subject, value, what }) => error(subject, `${what} holds ${value}, which no registry declares`));
}

export const vocabularyChecks: readonly Check[] = [
  { name: 'vocabulary', titleJa: '未登録の区分', titleEn: 'Every kind, type and role is in its registry', run: unknown },
];
