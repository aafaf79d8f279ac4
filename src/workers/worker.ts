import { once } from 'node:events';
import { AggregatorRegistry, type Registry } from 'prom-client';
import type { FromWorker, ToWorker } from './messages.js';

function tell(message: FromWorker): void {
  process.send?.(message);
}

export function tellListening(url: string): void {
  tell({ renkei: 'listening', url });
}

/** Resolves when the primary process says so, or is gone. Signals are its business: a terminal sends them to all. */
export async function toldToStop(): Promise<void> {
  process.on('SIGTERM', () => {}).on('SIGINT', () => {});
  const told = new Promise<void>((resolve) => {
    process.on('message', (message: ToWorker) => {
      if (message.renkei === 'stop') resolve();
    });
  });
  await Promise.race([told, once(process, 'disconnect')]);
}

/** The metrics of all workers together, each process's own registry being `registry`. */
export function metricsOfAll(registry: Registry): () => Promise<string> {
  // It answers the primary process; the numbers of all are added up there.
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries([registry]);
  const waiting = new Map<number, (text: string | null) => void>();
  process.on('message', (message: ToWorker) => {
    if (message.renkei !== 'metrics') return;
    waiting.get(message.id)?.(message.text);
    waiting.delete(message.id);
  });
  let asked = 0;
  return async () => {
    asked += 1;
    const text = new Promise<string | null>((resolve) => waiting.set(asked, resolve));
    tell({ renkei: 'metrics', id: asked });
    // A worker did not answer in time: better our own numbers than none.
    return (await text) ?? registry.metrics();
  };
}
