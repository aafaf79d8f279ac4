import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { graphiqlPolicy, startPagePolicy } from './security-headers.js';

const notBuilt = `<!doctype html><meta charset="utf-8"><title>GraphiQL</title>
<p>GraphiQL はまだ作られていません。<code>npm run build:graphiql</code> を実行して、サーバーを再起動してください。</p>
<p>GraphiQL is not built yet: run <code>npm run build:graphiql</code> and restart the server. The API itself is at <a href="/graphql">/graphql</a>.</p>
`;

/** Where only trusted documents are answered, GraphiQL could not even read the schema. */
const onlyTrusted = `<!doctype html><meta charset="utf-8"><title>GraphiQL</title>
<p>このサーバーは登録済みの質問（trusted documents）だけに答えるので、GraphiQL は使えません。質問の一覧は <code>schema/generated/trusted-documents.json</code> にあります。</p>
<p>This server answers only trusted documents (TRUSTED_DOCUMENTS=only), so GraphiQL cannot be used here. They are listed in <code>schema/generated/trusted-documents.json</code>; send
<code>{"documentId": "sha256:…", "variables": {…}}</code> to <a href="/graphql">/graphql</a>.</p>
`;

/** GraphiQL from our own package: nothing is loaded from elsewhere. */
export async function registerGraphiql(
  app: FastifyInstance,
  { trustedDocuments }: Pick<Config, 'trustedDocuments'>,
  folder = join(packageRoot(), 'dist/graphiql'),
): Promise<void> {
  if (trustedDocuments === 'only') return registerNotice(app);
  const index = join(folder, 'index.html');
  const page = existsSync(index) ? await readFile(index, 'utf8') : undefined;
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, async (_request, reply) => {
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
      reply.header('content-security-policy', page ? graphiqlPolicy : startPagePolicy);
      return page ?? reply.code(503).send(notBuilt);
    });
  }
  if (!page) return;
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/graphiql/assets/',
    index: false,
    decorateReply: false,
    // The names hold a digest of the content, so a copy never goes stale.
    immutable: true,
    maxAge: '1y',
    // A worker obeys the policy of its own file, and the formatter loads parsers when they are needed.
    setHeaders: (reply) => void reply.header('content-security-policy', graphiqlPolicy),
  });
}

function registerNotice(app: FastifyInstance): void {
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, async (_request, reply) => {
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').header('content-security-policy', startPagePolicy);
      return onlyTrusted;
    });
  }
}

/** The folder of package.json, both from src/ and from a compiled copy deeper down. */
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
