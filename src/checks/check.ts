import type { Reader } from '../storage/database.js';

/** One thing in the data that is, or may be, wrong. `subject` is the code of a record, or its table and id. */
export interface Finding {
  readonly subject: string;
  readonly message: string;
  /** A warning asks for a look; an error is wrong in any case. */
  readonly severity: 'error' | 'warning';
}

/** What checks need beside the database. */
export interface CheckContext {
  /** Folder of the printed source documents (`seeds/documents`). */
  readonly documents: string;
}

/** A question the data must answer. An empty list of findings is the right answer. */
export interface Check {
  readonly name: string;
  readonly titleJa: string;
  readonly titleEn: string;
  run(reader: Reader, context: CheckContext): Promise<Finding[]>;
}

export interface CheckResult {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

export function error(subject: string, message: string): Finding {
  return { subject, message, severity: 'error' };
}

export function warning(subject: string, message: string): Finding {
  return { subject, message, severity: 'warning' };
}
