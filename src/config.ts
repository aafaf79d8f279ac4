import { availableParallelism } from 'node:os';
import { z } from 'zod';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly databaseReplicaUrls: readonly string[];
  readonly databasePoolSize: number;
  readonly dataDir: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly logFormat: 'pretty' | 'json';
  /** '*' or a list of origins such as https://example.jp */
  readonly corsOrigins: '*' | readonly string[];
  readonly maxDepth: number;
  readonly maxCost: number;
  /** Cost units a client may spend in a minute; 0 = no limit. */
  readonly rateLimitPoints: number;
  /** How many proxies in front of us write X-Forwarded-For; 0 = none, the header is ignored. */
  readonly trustProxy: number;
  readonly bodyLimitBytes: number;
  readonly requestTimeoutMs: number;
  readonly introspection: boolean;
  /** Server processes behind the port. */
  readonly workers: number;
  /** Documents made from schema/operations: not known, known by their ids, or the only ones that are answered. */
  readonly trustedDocuments: 'off' | 'prefer' | 'only';
  /** Load the network into memory before the first question asks for it. */
  readonly warmNetwork: boolean;
  /** Memory for kept answers, in MiB for each process; 0 keeps none. */
  readonly responseCacheMb: number;
  readonly shutdownGraceMs: number;
}

/** One setting as README and --help print it. */
export interface Setting {
  readonly name: string;
  readonly key: keyof Config;
  readonly fallback: string | undefined;
  readonly allowed: string;
  readonly description: string;
  /** The value may hold a password: never print it as it is. */
  readonly secret: boolean;
}

export class ConfigError extends Error {
  readonly code = 'INVALID_CONFIG';
  override readonly name = 'ConfigError';
}

interface Rule<T> {
  readonly allowed: string;
  readonly schema: z.ZodType<T, string>;
  readonly secret?: boolean;
}

type Entry = { [K in keyof Config]: readonly [string, K, string | undefined, Rule<Config[K]>, string] }[keyof Config];

const wholeNumber = (min: number, max: number): Rule<number> => ({
  allowed: `a whole number from ${min} to ${max}`,
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max)),
});
const oneOf = <T extends string>(values: readonly T[]): Rule<T> => ({
  allowed: `one of ${values.join(', ')}`,
  schema: z
    .string()
    .toLowerCase()
    .pipe(z.enum(values as [T, ...T[]])) as unknown as z.ZodType<T, string>,
});
const flag: Rule<boolean> = {
  allowed: 'true or false',
  schema: z
    .string()
    .regex(/^(true|false|1|0)$/i)
    .transform((value) => value === '1' || value.toLowerCase() === 'true'),
};
const text: Rule<string> = { allowed: 'any text', schema: z.string() };
const hops: Rule<number> = {
  allowed: 'true, false or the number of proxies in front (1 to 10)',
  schema: z
    .string()
    .toLowerCase()
    .transform((value) => (value === 'true' ? '1' : value === 'false' ? '0' : value))
    .pipe(z.string().regex(/^(\d|10)$/))
    .transform(Number),
};

const processes: Rule<number> = {
  allowed: 'auto or a whole number from 1 to 64',
  schema: z
    .string()
    .toLowerCase()
    .transform((value) => (value === 'auto' ? String(Math.min(64, availableParallelism())) : value))
    .pipe(wholeNumber(1, 64).schema),
};

const items = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const postgresUrl = z.string().refine((value) => isUrl(value, ['postgres:', 'postgresql:']));
const origin = z
  .string()
  .refine((value) => isUrl(value, ['http:', 'https:']) && new URL(value).href === `${new URL(value).origin}/`)
  .transform((value) => new URL(value).origin);

const entries: readonly Entry[] = [
  ['PORT', 'port', '4000', wholeNumber(0, 65535), 'Port to listen on; 0 takes any free port.'],
  ['HOST', 'host', '127.0.0.1', text, 'Address to listen on; 0.0.0.0 opens the server to the network.'],
  [
    'DATABASE_URL',
    'databaseUrl',
    undefined,
    { allowed: 'a URL like postgres://user:password@host:5432/name', schema: postgresUrl, secret: true },
    'PostgreSQL to use; without it an embedded database lives in DATA_DIR.',
  ],
  [
    'DATABASE_REPLICA_URLS',
    'databaseReplicaUrls',
    '',
    { allowed: 'a comma-separated list of postgres:// URLs', schema: items.pipe(z.array(postgresUrl)), secret: true },
    'Read replicas of DATABASE_URL.',
  ],
  ['DATABASE_POOL_SIZE', 'databasePoolSize', '10', wholeNumber(2, 1000), 'Connections to keep per PostgreSQL server.'],
  ['DATA_DIR', 'dataDir', '.data', text, 'Folder of the embedded database and other local state.'],
  ['LOG_LEVEL', 'logLevel', 'info', oneOf(logLevels), 'Least severe log line to write; debug shows every request.'],
  [
    'LOG_FORMAT',
    'logFormat',
    'auto',
    oneOf(['auto', 'pretty', 'json']) as Rule<Config['logFormat']>,
    'Log lines for people or for machines; auto is pretty on a terminal and json elsewhere.',
  ],
  [
    'CORS_ORIGINS',
    'corsOrigins',
    '*',
    {
      allowed: '* or a comma-separated list of origins like https://example.jp',
      schema: z.union([z.literal('*'), items.pipe(z.array(origin).min(1))]),
    },
    'Web sites whose pages may call the API; all of them, since it is public, read-only and uses no cookies.',
  ],
  ['MAX_DEPTH', 'maxDepth', '12', wholeNumber(1, 100), 'Deepest nesting of fields a query may have.'],
  ['MAX_COST', 'maxCost', '100000', wholeNumber(1, 1e9), 'Highest cost one query may have, in cost units.'],
  [
    'RATE_LIMIT_POINTS',
    'rateLimitPoints',
    '3000000',
    wholeNumber(0, 2e9),
    'Cost units a client may spend in a minute; 0 turns the limit off.',
  ],
  ['TRUST_PROXY', 'trustProxy', 'false', hops, 'Take the client address from X-Forwarded-For; true means one proxy in front.'],
  ['BODY_LIMIT_BYTES', 'bodyLimitBytes', String(1024 * 1024), wholeNumber(1024, 1e9), 'Largest request body, in bytes.'],
  [
    'REQUEST_TIMEOUT_MS',
    'requestTimeoutMs',
    '30000',
    wholeNumber(100, 3_600_000),
    'Longest time to receive and answer a request, in milliseconds.',
  ],
  ['INTROSPECTION', 'introspection', 'true', flag, 'Let clients read the schema; GraphiQL needs it.'],
  [
    'TRUSTED_DOCUMENTS',
    'trustedDocuments',
    'prefer',
    oneOf(['off', 'prefer', 'only'] as const),
    'Operations of schema/operations: unknown, known by their ids too, or the only ones answered.',
  ],
  [
    'WARM_NETWORK',
    'warmNetwork',
    'true',
    flag,
    'Load the data, the network and the search keys into memory in the background, at the start and after changes.',
  ],
  [
    'WORKERS',
    'workers',
    '1',
    processes,
    'Server processes behind the port (also --workers N); auto is one for each core. More than one need DATABASE_URL.',
  ],
  [
    'RESPONSE_CACHE_MB',
    'responseCacheMb',
    '64',
    wholeNumber(0, 65536),
    'Memory for answers kept until the data changes, in MiB for each process; 0 keeps none.',
  ],
  [
    'SHUTDOWN_GRACE_MS',
    'shutdownGraceMs',
    '10000',
    wholeNumber(0, 600_000),
    'Time to finish running requests when stopping, in milliseconds.',
  ],
];

export const settings: readonly Setting[] = Object.freeze(
  entries.map(([name, key, fallback, rule, description]) =>
    Object.freeze({ name, key, fallback, allowed: rule.allowed, description, secret: rule.secret ?? false }),
  ),
);

/**
 * Reads every setting once; an empty value counts as unset. The first wrong one throws a ConfigError of one line.
 * What was said on the command line (`said`, by the names of the settings) comes before the environment.
 */
export function loadConfig(
  env: NodeJS.ProcessEnv = process.env,
  isTerminal = process.stdout.isTTY === true,
  said: Readonly<Record<string, string>> = {},
): Config {
  const values: Record<string, unknown> = {};
  for (const [name, key, fallback, rule] of entries) {
    const given = (said[name] ?? env[name])?.trim() || fallback;
    if (given === undefined) continue;
    const result = rule.schema.safeParse(given);
    if (!result.success) throw new ConfigError(`${name} is ${shown(given, rule)}, but it must be ${rule.allowed}.`);
    values[key] = Array.isArray(result.data) ? Object.freeze(result.data) : result.data;
  }
  if (values.logFormat === 'auto') values.logFormat = isTerminal ? 'pretty' : 'json';
  const config = { databaseUrl: undefined, ...values } as unknown as Config;
  if (config.databaseReplicaUrls.length > 0 && config.databaseUrl === undefined) {
    throw new ConfigError('DATABASE_REPLICA_URLS is set, but DATABASE_URL is not: name the primary server too.');
  }
  if (config.workers > 1 && config.databaseUrl === undefined) {
    throw new ConfigError(
      `WORKERS is ${config.workers}, but the embedded database serves one process: set DATABASE_URL to a PostgreSQL server, or WORKERS to 1.`,
    );
  }
  return Object.freeze(config);
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && protocols.includes(url.protocol) && url.host !== '';
}

function shown(value: string, rule: Rule<unknown>): string {
  const visible = rule.secret ? maskPasswords(value) : value;
  return JSON.stringify(visible.length > 100 ? `${visible.slice(0, 100)}…` : visible);
}

// A password may itself hold a comma: if any piece is not a URL, nothing is shown.
function maskPasswords(list: string): string {
  const masked = list.split(',').map((item) => maskPassword(item.trim()));
  return masked.includes(hidden) ? hidden : masked.join(',');
}

const hidden = '(hidden)';

/** A database URL fit for logs and messages. What cannot be read as a URL may hold a password anywhere, so nothing of it is shown. */
export function maskPassword(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || url.host === '') return hidden;
  const user = url.password === '' ? url.username : `${url.username}:***`;
  return `${url.protocol}//${user === '' ? '' : `${user}@`}${url.host}${url.pathname}`;
}
