import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createApp } from '../../../src/app.js';
import { loadConfig } from '../../../src/config.js';
import type { Database } from '../../../src/storage/database.js';
import { testDay } from '../../kit/api.js';
import { seededDatabase } from '../../kit/database.js';

/** The service over the seeds, asked without a socket. */
export interface Service {
  readonly http: FastifyInstance;
  readonly db: Database;
  /** Every statement since it was last emptied. */
  readonly statements: string[];
  close(): Promise<void>;
}

export async function startService(env: Record<string, string> = {}): Promise<Service> {
  const statements: string[] = [];
  const db = await seededDatabase({ onStatement: (text) => statements.push(text) });
  const config = loadConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_POINTS: '0', ...env });
  const app = await createApp(config, db, { logger: pino({ level: 'silent' }), today: () => testDay });
  return { http: app.http, db, statements, close: app.close };
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
  readonly body: Body;
}

interface Question {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

/** The answer; its body is JSON where it says so. */
// biome-ignore lint/suspicious/noExplicitAny: what the answer is, its test says and the schemas check.
export async function ask<Body = any>({ http }: Service, question: Question): Promise<Answer<Body>> {
  const { statusCode: status, headers, payload: text } = await http.inject(question);
  const isJson = /^application\/(problem\+)?json/.test(String(headers['content-type']));
  return { status, headers, text, body: (isJson ? JSON.parse(text) : undefined) as Body };
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
export function get<Body = any>(service: Service, url: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
  return ask(service, { method: 'GET', url, headers });
}

/** As OpenRefine does it: a form with one field of JSON. */
export function postForm(service: Service, fields: Record<string, unknown>, url = '/reconcile') {
  const encoded = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
  const payload = new URLSearchParams(encoded as [string, string][]).toString();
  return ask(service, { method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload });
}

export function postJson(service: Service, url: string, value: unknown, headers: Record<string, string> = {}) {
  const payload = typeof value === 'string' ? value : JSON.stringify(value);
  return ask(service, { method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload });
}
