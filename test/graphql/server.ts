import { pino } from 'pino';
import { createApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import type { Database } from '../../src/storage/database.js';
import { type GraphQLAnswer, noted, testDay } from '../kit/api.js';
import { openTemplate } from '../kit/templates.js';

/** As {@link startApi} of the kit, with the database, the log and the HTTP answer at hand. */
export interface Server {
  readonly url: string;
  readonly db: Database;
  readonly logs: Record<string, unknown>[];
  readonly statements: string[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function startServer(env: Record<string, string> = {}): Promise<Server> {
  const statements: string[] = [];
  const logs: Record<string, unknown>[] = [];
  const db = await openTemplate('seeded', { onStatement: noted(statements) });
  const config = loadConfig({ PORT: '0', RATE_LIMIT_POINTS: '0', RESPONSE_CACHE_MB: '0', ...env });
  const logger = pino({ level: 'error' }, { write: (line: string) => logs.push(JSON.parse(line) as Record<string, unknown>) });
  const app = await createApp(config, db, { logger, today: () => testDay });
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { url, db, logs, statements, post, close: app.close };
}

export type Answer = Omit<GraphQLAnswer, 'status' | 'statements'>;

export async function answerOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer;
}

export interface LimitAnswer {
  readonly cost: number;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: string;
}

export function limitOf({ data }: Answer): LimitAnswer {
  return data?.['rateLimit'] as LimitAnswer;
}
