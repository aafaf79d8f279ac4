import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// vitest demands the default export.
export default defineConfig({
  resolve: {
    // Packages load graphql/index.js (Node's resolution) while Vite would give us index.mjs: two copies of graphql,
    // and "Cannot use GraphQLSchema from another module or realm". One alias makes all of them the same file.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  // TypeGraphQL needs legacy decorators; said here because Vite's cache is not keyed on tsconfig.json.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest leaves one core free, which on two cores is half of them.
    maxWorkers: '100%',
    // Files share the modules of their worker: loading the schema and its packages anew for each took 65 s of 425, on PostgreSQL 24 of 125.
    // So a file puts back what it changes of a module or of the process.
    isolate: false,
    globalSetup: ['test/kit/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
