import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import { buildSchema, GraphQLError } from 'graphql';
import { type Logger, pino } from 'pino';
import { type Config, loadConfig } from '../../src/config.js';
import type { HttpParts, RequestFacts } from '../../src/http/http-parts.js';
import { listen } from '../../src/http/listen.js';
import { createHttpServer } from '../../src/http/server.js';

const schema = buildSchema(`
  enum Kind { BANK UNIVERSITY }
  enum Sector { FINANCE ACADEMIA }
  input Filter { kind: [Kind!] }
  type Institution { code: String! name: String! sector: Sector }
  type Institutions { totalCount: Int! nodes: [Institution!]! }
  type Query {
    hello(name: String): String!
    client: String!
    text(length: Int!): String!
    slow(ms: Int!): String!
    boom: String!
    institutions(filter: Filter): Institutions!
  }
  type Mutation { touch: String! }
`);

interface Context {
  facts: RequestFacts;
}

const rootValue = {
  hello: ({ name }: { name?: string }) => `こんにちは ${name ?? 'world'}`,
  client: (_args: object, { facts }: Context) => facts.clientId,
  text: ({ length }: { length: number }) => '連'.repeat(length),
  slow: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, 'done')),
  boom: () => {
    throw new Error('secret detail: select * from tie');
  },
  institutions: {
    totalCount: 2,
    nodes: [
      { code: 'hirogin', name: '株式会社広島銀行', sector: 'FINANCE' },
      { code: 'chugin', name: '株式会社中国銀行', sector: 'FINANCE' },
    ],
  },
  touch: () => 'touched',
};

export interface Dummy {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly apollo: ApolloServer<Context>;
  readonly config: Config;
  /** Log lines as objects. */
  readonly logs: Record<string, unknown>[];
  readonly logger: Logger;
  stop(): Promise<void>;
}

/** The HTTP layer around a small schema, listening on a free port. */
export async function startDummy(env: Record<string, string> = {}, parts: Partial<HttpParts<Context>> = {}): Promise<Dummy> {
  const config = loadConfig({ PORT: '0', LOG_LEVEL: 'debug', ...env });
  const logs: Record<string, unknown>[] = [];
  const logger = pino({ level: config.logLevel }, { write: (line: string) => void logs.push(JSON.parse(line)) });
  const apollo = new ApolloServer<Context>({
    schema,
    rootValue,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Apollo would stop itself and send the signal again, which our shutdown takes for the second one.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    // Only what the real server's formatError does with unexpected errors.
    formatError: (formatted, error) =>
      error instanceof GraphQLError && error.originalError
        ? { message: 'Internal server error', extensions: { code: 'INTERNAL' } }
        : formatted,
  });
  await apollo.start();
  const ready = async () => ({ ready: true, checks: { database: 'ok' } });
  const app = await createHttpServer<Context>({
    config,
    logger,
    apollo,
    createContext: (facts) => ({ facts }),
    ready,
    version: '0.0.0-test',
    ...parts,
  });
  const url = await listen(app, config);
  const stop = async () => {
    app.server.closeAllConnections();
    await app.close();
    await apollo.stop();
  };
  return { app, url, apollo, config, logs, logger, stop };
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });
}

export interface ErrorAnswer {
  data?: Record<string, unknown>;
  errors: { message: string; extensions: { code: string; hint?: string } }[];
}

export async function errorsOf(response: Response): Promise<ErrorAnswer['errors']> {
  return ((await response.json()) as ErrorAnswer).errors;
}
