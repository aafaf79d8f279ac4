/** How often the data version is looked at, in milliseconds; a change is acted on when the next look finds no other. */
const lookEvery = 2000;

export interface WarmParts {
  /** What the network depends on: the day and the data version. */
  readonly edition: () => Promise<string>;
  /** Loads what most questions need. */
  readonly warm: () => Promise<unknown>;
  readonly onError: (error: unknown) => void;
  /** For tests. */
  readonly everyMs?: number;
}

/**
 * Loads the network in the background, and again after the data changed and a series of writes has ended. It only saves
 * the first question its wait: answers are right without it, for each reads the version itself. So a look now and then is
 * enough, where a notification would need a connection of its own. Returns what ends it.
 */
export function keepWarm({ edition, warm, onError, everyMs = lookEvery }: WarmParts): () => void {
  let seen: string | null = null;
  let warmed: string | null = null;
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      const now = await edition();
      const settled = warmed === null || now === seen;
      seen = now;
      if (settled && now !== warmed) {
        await warm();
        warmed = now;
      }
    } catch (error) {
      onError(error);
    } finally {
      busy = false;
    }
  };
  void look();
  const timer = setInterval(look, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
