import type { Reader } from '../storage/database.js';
import type { Check, CheckContext, CheckResult } from './check.js';
import { eventChecks } from './events.js';
import { hierarchyChecks } from './hierarchy.js';
import { identifierChecks } from './identifiers.js';
import { nameChecks } from './names.js';
import { periodChecks } from './periods.js';
import { placeChecks } from './places.js';
import { printedChecks } from './printed.js';
import { provenanceChecks } from './provenance.js';
import { rosterChecks } from './roster.js';
import { tieChecks } from './ties.js';
import { vocabularyChecks } from './vocabulary.js';

/** Every check of the data. A new one is an entry in the list of its theme. */
export const checks: readonly Check[] = [
  ...rosterChecks,
  ...tieChecks,
  ...periodChecks,
  ...provenanceChecks,
  ...printedChecks,
  ...nameChecks,
  ...identifierChecks,
  ...vocabularyChecks,
  ...hierarchyChecks,
  ...eventChecks,
  ...placeChecks,
];

/** There is no check of this name. */
export class UnknownCheckError extends Error {
  readonly code = 'UNKNOWN_CHECK';
  constructor(readonly names: readonly string[]) {
    super(`There is no check ${names.join(', ')}. The checks are: ${checks.map((check) => check.name).join(', ')}.`);
    this.name = 'UnknownCheckError';
  }
}

/** Runs all checks, or those named in `only`, one after another. */
export async function runChecks(
  reader: Reader,
  { only, ...context }: CheckContext & { only?: readonly string[] | undefined },
): Promise<CheckResult[]> {
  const unknown = (only ?? []).filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) throw new UnknownCheckError(unknown);
  const results: CheckResult[] = [];
  for (const check of checks) {
    if (!only || only.includes(check.name)) results.push({ check, findings: await check.run(reader, context) });
  }
  return results;
}
