/**
 * Who may import whom: the table of docs/architecture.md, as a check (`npm run check:imports`).
 * Folder → what it may import of ours. `package-root` and the folder itself go without saying.
 */

const databaseType = 'storage/database\\.ts';
const mayImport = {
  domain: [],
  limits: [],
  workers: ['limits/'],
  storage: ['domain/', 'config\\.ts'],
  'search-index': ['domain/'],
  queries: ['domain/', 'search-index/', databaseType],
  directory: ['domain/', 'search-index/', 'queries/', databaseType],
  loaders: ['domain/', 'queries/', 'directory/', databaseType],
  matching: ['domain/', databaseType],
  reconcile: ['domain/', 'queries/', 'matching/', 'export/rdf/iris\\.ts', databaseType],
  graph: ['domain/'],
  export: ['domain/', 'graph/', 'queries/', databaseType],
  tables: ['export/(csv-cells|shift-jis)\\.ts'],
  importing: ['domain/', 'matching/', 'queries/', 'seeding/era\\.ts', 'tables/', databaseType],
  graphql: [
    'domain/',
    'search-index/',
    'queries/',
    'directory/',
    'loaders/',
    'matching/',
    'graph/',
    'export/formats\\.ts',
    'limits/',
    databaseType,
  ],
  http: ['graphql/', 'queries/', 'export/', 'reconcile/', 'limits/', 'config\\.ts', 'domain/', databaseType],
  seeding: ['domain/', 'queries/', databaseType],
  checks: ['domain/', 'queries/', databaseType],
  graphiql: [],
  cli: [''],
};
/** What these folders may take from the config and the domain are types, nothing that runs. */
const typesOnly = [
  { name: 'storage-takes-config-types', from: '^src/storage/', to: '^src/config\\.ts$' },
  { name: 'http-takes-config-types', from: '^src/http/', to: '^src/config\\.ts$' },
  { name: 'graph-takes-domain-types', from: '^src/graph/', to: '^src/domain/(?!registries|partial-date)' },
];

const folders = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, '^src/package-root\\.ts$', ...allowed.map((path) => `^src/${path}`)] },
}));

const types = typesOnly.map(({ name, from, to }) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, dependencyTypesNot: ['type-only'] },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
// A package is met as node_modules/<name>/…, or by its bare name when it does not resolve.
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

export default {
  forbidden: [
    ...folders,
    ...types,
    forbid('no-cycles', 'Modules that need each other belong together, or need a third one.', {}, { circular: true }),
    forbid('no-unresolved', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    // GraphiQL's editor must be the very copy that GraphiQL brings along, so its workers are not declared on their own.
    forbid(
      'no-undeclared',
      'The package is not in package.json.',
      { path: '^(src|migrations)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/monaco-(editor|graphql)/' },
    ),
    forbid(
      'no-dev-dependency',
      'What runs in production needs a production dependency.',
      { path: '^(src|migrations)/', pathNot: '^src/graphiql/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'domain-is-pure',
      'The domain knows MikroORM core, its names wanakana (kana to romaji), and nothing else.',
      { path: '^src/domain/' },
      {
        dependencyTypesNot: ['local', 'type-only'],
        pathNot: packages('@mikro-orm/core', 'wanakana'),
      },
    ),
    forbid('kana-in-names', 'How kana are read is a matter of names.', { path: '^src/(?!domain/names/)' }, { path: packages('wanakana') }),
    forbid(
      'type-graphql-in-graphql',
      'The decorator library stays in one folder.',
      { path: '^(src|migrations)/', pathNot: '^src/graphql/' },
      {
        path: packages('type-graphql', 'reflect-metadata'),
      },
    ),
    forbid(
      'drivers-in-storage',
      'Only src/storage knows which database it is.',
      { path: '^(src|migrations)/', pathNot: '^src/storage/' },
      {
        path: packages('@mikro-orm/postgresql', '@mikro-orm/pglite', 'pg', '@electric-sql/pglite'),
      },
    ),
    forbid(
      'migrations-in-storage',
      'Migrations are run by src/storage alone.',
      { path: '^src/', pathNot: '^src/storage/' },
      { path: '^migrations/' },
    ),
    forbid(
      'migrations-stand-alone',
      'A migration never changes, so it may not depend on code that does.',
      { path: '^migrations/' },
      {
        path: '^src/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/\\.)' },
    // Type-only imports count too: the table is about knowledge, not about what runs.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
