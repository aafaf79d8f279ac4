import type { RouteTable } from './route-table.js';

export interface Address {
  readonly path: string;
  readonly ja: string;
  readonly en: string;
}

/** The addresses people are told about, on the start page and in 404 answers; only those that are served are shown. */
const addresses: readonly Address[] = [
  {
    path: '/graphiql',
    ja: 'ブラウザーで質問を書いて試す（仕様の説明つき）',
    en: 'Write and try questions in the browser, with the reference',
  },
  { path: '/graphql', ja: 'GraphQL API（POST と GET）', en: 'The GraphQL API (POST and GET)' },
  { path: '/exports', ja: 'ネットワークと名簿のファイル出力', en: 'Files of the network and the directory' },
  {
    path: '/reconcile',
    ja: '表計算の機関名を名簿と照合（OpenRefine など）',
    en: 'Reconciliation of names in tables (OpenRefine and others)',
  },
  { path: '/docs', ja: '説明書', en: 'Documentation' },
  { path: '/healthz', ja: '稼働確認', en: 'Is it running?' },
  { path: '/readyz', ja: '準備確認（データベースなど）', en: 'Is it ready (database and so on)?' },
  { path: '/metrics', ja: '計測値（Prometheus）', en: 'Metrics (Prometheus)' },
];

export function knownAddresses(routes: RouteTable): readonly Address[] {
  return addresses.filter(({ path }) => routes.has(path));
}
