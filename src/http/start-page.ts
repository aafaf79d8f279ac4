import type { FastifyInstance } from 'fastify';
import { type Address, knownAddresses } from './addresses.js';
import type { RouteTable } from './route-table.js';
import { startPagePolicy } from './security-headers.js';

const style = `body{font:16px/1.7 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1.2rem;color:#1c2a33;background:#fff}
h1{font-size:1.7rem;margin:0 0 .3rem}dt{font-weight:600;margin-top:.8rem}dd{margin:0}a{color:#0b6e99}
pre{background:#f2f5f7;padding:.8rem 1rem;overflow:auto;border-radius:6px}small{color:#5a6b75}
@media(prefers-color-scheme:dark){body{color:#e4ebef;background:#14191d}a{color:#6ec1e4}pre{background:#1f272d}small{color:#9aabb5}}`;

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='6' fill='%230b6e99'/%3E%3C/svg%3E";

export function registerStartPage(app: FastifyInstance, routes: RouteTable, about: { version: string; docsUrl?: string }): void {
  app.get('/', async (request, reply) => {
    const links: Address[] = [...knownAddresses(routes)];
    if (about.docsUrl) links.push({ path: about.docsUrl, ja: '説明書', en: 'Documentation' });
    reply.type('text/html; charset=utf-8').header('content-security-policy', startPagePolicy);
    return startPage(links, about.version, `${request.protocol}://${request.host}/graphql`);
  });
}

function startPage(links: readonly Address[], version: string, endpoint: string): string {
  const list = links.map(
    ({ path, ja, en }) => `<dt><a href="${escapeHtml(path)}">${escapeHtml(path)}</a></dt><dd>${escapeHtml(ja)}<br>${escapeHtml(en)}</dd>`,
  );
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>連携 Renkei</title><link rel="icon" href="${icon}"><style>${style}</style></head><body>
<h1>連携 Renkei</h1>
<p>産学金官の連携ネットワークの名簿とグラフの API です。<br>A directory and graph API of regional innovation networks.</p>
<dl>${list.join('')}</dl>
<pre>curl ${escapeHtml(endpoint)} -H 'content-type: application/json' \\
  -d '{"query":"{ institutions(filter: {kind: [BANK]}) { totalCount nodes { code name } } }"}'</pre>
<p><small>Renkei ${escapeHtml(version)}</small></p>
</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
