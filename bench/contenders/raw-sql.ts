import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';

/**
 * The reference: node:http, one hand-written statement a question, prepared, whose answer PostgreSQL already writes as JSON text. No
 * validation, no selection of fields, no errors for people. POST /q1 with the variables as JSON.
 */
const { DATABASE_URL, PORT, POOL_SIZE, SQL_FOLDER = '' } = process.env;

interface Statement {
  readonly name: string;
  readonly text: string;
  /** The first line of the file: names of the variables $1, $2 … */
  readonly parameters: readonly string[];
}

const statements = new Map<string, Statement>();
for (const file of readdirSync(SQL_FOLDER)) {
  const name = file.replace('.sql', '');
  const text = readFileSync(join(SQL_FOLDER, file), 'utf8');
  const [first = ''] = text.split('\n');
  statements.set(`/${name}`, { name, text, parameters: first.replace('--', '').trim().split(' ') });
}
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });

async function answerTo(url: string, body: string): Promise<string> {
  const statement = statements.get(url);
  if (!statement) throw new Error(`no statement for ${url}`);
  const variables = JSON.parse(body) as Record<string, unknown>;
  const { name, text, parameters } = statement;
  const { rows } = await pool.query<{ answer: string }>({ name, text, values: parameters.map((each) => variables[each] ?? null) });
  return `{"data":${rows[0]?.answer ?? 'null'}}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

createServer(async (request, response) => {
  try {
    const answer = await answerTo(request.url ?? '', await bodyOf(request));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) }).end(answer);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}).listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
