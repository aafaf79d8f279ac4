import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { graphiqlPolicy, startPagePolicy } from './security-headers.js';

const notBuilt = `<!doctype html><meta charset="utf-8"><title>GraphiQL</title>
<p>GraphiQL はまだ作られていません。<code>npm run build:graphiql</code> を実行して、サーバーを再起動してください。</p>
<p>GraphiQL is not built yet: run <code>npm run build:graphiql</code> and restart the server. The API itself is at <a href="/graphql">/graphql</a>.</p>
`;

/** GraphiQL from our own package: nothing is loaded from elsewhere. */
export async function registerGraphiql(app: FastifyInstance, folder = join(packageRoot(), 'dist/graphiql')): Promise<void> {
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

/** The folder of package.json, both from src/ and from a compiled copy deeper down. */
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
