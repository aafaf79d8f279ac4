import cluster from 'node:cluster';
import { RateLimiterCluster, RateLimiterClusterMaster, RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

export interface LimitState {
  /** Points a client may spend in one window. */
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends and the client has all its points again. */
  readonly resetAt: Date;
}

/** A refusal is an answer, not an exception: the caller decides how to say it. */
export type LimitResult = LimitState & { readonly exceeded: boolean };

export interface CostLimiter {
  consume(clientId: string, cost: number): Promise<LimitResult>;
  peek(clientId: string): Promise<LimitState>;
}

/** How a limit is told to the client: draft-ietf-httpapi-ratelimit-headers-10, and Retry-After when it is used up. */
export function rateLimitHeaders({ limit, remaining, resetAt, exceeded }: LimitState & { exceeded: boolean }): Record<string, string> {
  const seconds = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  return {
    'ratelimit-policy': `"cost";q=${limit};w=60`,
    ratelimit: `"cost";r=${remaining};t=${seconds}`,
    ...(exceeded ? { 'retry-after': String(seconds) } : {}),
  };
}

/** What `points: 0` (no limit) reports: the largest number a GraphQL Int can carry. */
export const UNLIMITED = 2_147_483_647;

/** To be called in the primary process of several: the counts of all workers are kept there. */
export function shareLimits(): void {
  new RateLimiterClusterMaster();
}

/**
 * Cost-based limit per client over a fixed window, in the memory of this process or, in a worker, of the primary one.
 * A refused request costs nothing, so a client that asked for too much can still ask for less in the same window.
 */
export function createCostLimiter(points: number, perSeconds: number): CostLimiter {
  if (points === 0) return unlimited;
  const window = { keyPrefix: 'cost', points, duration: perSeconds };
  const limiter = cluster.isWorker ? new RateLimiterCluster(window) : new RateLimiterMemory(window);
  const state = (result: RateLimiterRes | null): LimitState => {
    const running = result !== null && result.msBeforeNext > 0;
    return {
      limit: points,
      remaining: running ? Math.max(0, points - result.consumedPoints) : points,
      resetAt: new Date(Date.now() + (running ? result.msBeforeNext : 0)),
    };
  };
  return {
    async consume(clientId, cost) {
      // penalty() counts like consume() but never rejects. Within one process nothing else runs between it and the
      // refund; another worker may, and then refuse a client in the moment in which it is over its limit anyway.
      const charged = await limiter.penalty(clientId, cost);
      if (charged.consumedPoints <= points) return { ...state(charged), exceeded: false };
      return { ...state(await limiter.reward(clientId, cost)), exceeded: true };
    },
    async peek(clientId) {
      return state(await limiter.get(clientId));
    },
  };
}

const unlimited: CostLimiter = {
  consume: async () => ({ limit: UNLIMITED, remaining: UNLIMITED, resetAt: new Date(), exceeded: false }),
  peek: async () => ({ limit: UNLIMITED, remaining: UNLIMITED, resetAt: new Date() }),
};
