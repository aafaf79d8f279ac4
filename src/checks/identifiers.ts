import sql from 'sql-template-tag';
import { isIdentifier } from '../domain/identifiers/schemes.js';
import type { IdentifierScheme } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';

async function malformed(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string; scheme: IdentifierScheme; value: string }>(
    sql`select n.code, i.scheme, i.value from identifier i join node n on n.id = i.node_id order by n.code, i.scheme, i.value`,
  );
  return rows
    .filter(({ scheme, value }) => !isIdentifier(scheme, value))
    .map(({ code, scheme, value }) => error(code, `${value} is no ${scheme}: its form or its check digit is wrong`));
}

export const identifierChecks: readonly Check[] = [
  {
    name: 'identifiers',
    titleJa: '識別子の検査数字',
    titleEn: 'Identifiers have the form and check digit of their scheme',
    run: malformed,
  },
];
