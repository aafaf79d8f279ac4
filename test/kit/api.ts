import { pino } from 'pino';
import { createApp } from '../../src/app.js';
import { type Config, loadConfig } from '../../src/config.js';
import type { Database } from '../../src/storage/database.js';
import { openTemplate, type TemplateName } from './templates.js';

export interface GraphQLAnswer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; argument?: string; hint?: string };
  }[];
  /** The SQL statements the operation ran, see {@link noted}. */
  readonly statements: readonly string[];
}

export const versionStatement = 'select version from data_version where id = 1';

/** Notes every statement but the one that asks a server for the data version: the embedded database has no need of it. */
export function noted(statements: string[]): (text: string) => void {
  return (text) => {
    if (text !== versionStatement) statements.push(text);
  };
}

/** A whole server over its own copy of a database, asked through HTTP. */
export interface Api {
  readonly url: string;
  readonly db: Database;
  /** Every statement since the last `ask`, see {@link noted}. */
  readonly statements: readonly string[];
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<Data>>;
  close(): Promise<void>;
}

/** The day on which tests run, so that answers do not change with the calendar. */
export const testDay = '2026-11-20';

export async function startApi(template: TemplateName = 'seeded', env: Record<string, string> = {}): Promise<Api> {
  const statements: string[] = [];
  const db = await openTemplate(template, { onStatement: noted(statements) });
  const config: Config = loadConfig({ PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT_POINTS: '0', RESPONSE_CACHE_MB: '0', ...env });
  const app = await createApp(config, db, { logger: pino({ level: 'silent' }), today: () => testDay });
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    db,
    statements,
    ask: async (query, variables) => {
      statements.length = 0;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object), statements: [...statements] };
    },
    close: () => {
      // A test may leave an answer unread: do not wait for it.
      app.http.server.closeAllConnections();
      return app.close();
    },
  };
}
