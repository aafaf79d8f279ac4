/** What a worker tells the primary process, beside what the libraries for limits and metrics send. */
export type FromWorker = { readonly renkei: 'listening'; readonly url: string } | { readonly renkei: 'metrics'; readonly id: number };

/** What the primary process tells a worker. */
export type ToWorker = { readonly renkei: 'stop' } | { readonly renkei: 'metrics'; readonly id: number; readonly text: string | null };

export function isOurs(message: unknown): message is { renkei: string } {
  return typeof message === 'object' && message !== null && 'renkei' in message;
}
