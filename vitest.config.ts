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
    globalSetup: ['test/kit/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
