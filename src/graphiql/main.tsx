import 'graphiql/style.css';
import './page.css';
import './monaco-workers.js';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { defaultQuery } from './default-query.js';

const endpoint = '/graphql';

/** Plain fetch: the API has no subscriptions, so GraphiQL's own fetcher (and graphql-ws with it) would be dead weight. */
async function fetchGraphQL(params: unknown, options?: { headers?: Record<string, string> }) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  return response.json();
}

// /graphiql?query=…&variables=… opens that question: documentation links and browsers that open /graphql?query=… land here.
const asked = new URLSearchParams(window.location.search);
const root = document.getElementById('graphiql');
if (!root) throw new Error('index.html has no #graphiql element');

createRoot(root).render(
  <GraphiQL
    fetcher={fetchGraphQL}
    defaultQuery={defaultQuery}
    initialQuery={asked.get('query') ?? undefined}
    initialVariables={asked.get('variables') ?? undefined}
    defaultEditorToolsVisibility={false}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>
      <a href="/">連携 Renkei</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
