import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly report: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on the terminal's standard error; nothing where that is a file. */
export function startProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { report: () => {}, stop: () => {} };
  const format = `${what} {bar} {value}/{total} {eta_formatted}`;
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  let started = false;
  return {
    report: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
