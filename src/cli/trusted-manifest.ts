import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { packageRoot } from '../package-root.js';

const folder = join(packageRoot, 'schema', 'operations');

/**
 * The trusted documents, made from schema/operations, in the format of Apollo's persisted query manifests. Each operation
 * stands in it twice: as the file has it (`sha256sum` gives its id), and as clients print its parsed form.
 */
export function printTrustedManifest(): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const operations = files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const document = parse(text);
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const bodies = new Set([text, print(document)]);
    return [...bodies].map((body) => ({
      id: createHash('sha256').update(body).digest('hex'),
      name: operation?.name?.value ?? file,
      type: operation?.operation ?? 'query',
      body,
    }));
  });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}
