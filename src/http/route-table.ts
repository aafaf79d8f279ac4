import type { FastifyInstance } from 'fastify';

/** Which addresses exist, for 404 and 405 answers: Fastify itself answers 404 for a wrong method. */
export interface RouteTable {
  has(path: string): boolean;
  /** Methods that the path answers to; empty if there is no such path. */
  methodsFor(path: string): string[];
}

/** Call before any route is registered; routes that others add later are in it too. */
export function watchRoutes(app: FastifyInstance): RouteTable {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // The CORS plugin answers OPTIONS everywhere: that is no address of its own.
    if (url === '*') return;
    const known = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const name of [method].flat()) known.methods.add(name);
    routes.set(url, known);
  });
  return {
    has: (path) => routes.has(path),
    methodsFor(path) {
      const matches = [...routes.values()].filter((route) => route.pattern.test(path));
      const methods = new Set(matches.flatMap((route) => [...route.methods]));
      return methods.size === 0 ? [] : [...methods.add('OPTIONS')].sort();
    },
  };
}

function patternOf(url: string): RegExp {
  const source = url
    .replace(/[.+?^${}|[\]\\]/g, '\\$&')
    .replace(/:\w+(\([^)]*\))?/g, '[^/]+')
    .replace(/\*/g, '.*');
  return new RegExp(`^${source}$`);
}
