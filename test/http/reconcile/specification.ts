import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { packageRoot } from '../../../src/package-root.js';

/** The versions of the protocol whose JSON Schemas lie beside this file. */
export type Version = '0.2' | '1.0-draft';

export type SchemaName =
  | 'manifest'
  | 'reconciliation-query-batch'
  | 'reconciliation-result-batch'
  | 'suggest-entities-response'
  | 'suggest-properties-response'
  | 'suggest-types-response'
  | 'data-extension-property-proposal'
  | 'data-extension-query'
  | 'data-extension-response';

/** `authentication` of a manifest refers to a schema of Swagger's. Our service has none, and here nobody may have. */
const swagger = { $id: 'http://swagger.io/v2/schema.json', definitions: { securityDefinitions: { additionalProperties: false } } };

/** What a schema of the specification objects to; an empty list when it is satisfied. */
export function specification(version: Version): (name: SchemaName, value: unknown) => string[] {
  const folder = join(packageRoot, 'test/http/reconcile/schemas', version);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(swagger);
  const schemas = new Map<string, ValidateFunction>();
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const read = files.map((file) => {
    // "The newest draft" of 2020 as $schema: the schemas use nothing that draft 7 does not have.
    const { $schema: _newest, ...schema } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { $schema?: string; $id: string };
    ajv.addSchema(schema);
    return { name: file.replace('.json', ''), id: schema.$id };
  });
  for (const { name, id } of read) schemas.set(name, ajv.getSchema(id) as ValidateFunction);
  return (name, value) => {
    const validate = schemas.get(name) as ValidateFunction;
    return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
