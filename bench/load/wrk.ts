import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

/** What is sent, in turn, and for how long. */
export interface Load {
  readonly port: number;
  readonly path: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200, and connections that broke. */
  readonly errors: number;
}

export const hasWrk = (() => {
  try {
    execFileSync('sh', ['-c', 'command -v wrk']);
    return true;
  } catch {
    return false;
  }
})();

/** Loads a server with wrk, or with autocannon where there is no wrk. */
export function load(options: Load): Promise<LoadResult> {
  return hasWrk ? loadWithWrk(options) : loadWithAutocannon(options);
}

/** Requests are made once; wrk's one thread then goes round them. Figures come as JSON on the last line. */
function luaScript({ path, bodies }: Load): string {
  const quoted = bodies.map((body) => `  wrk.format("POST", ${luaText(path)}, headers, ${luaText(body)}),`).join('\n');
  return `
local requests, at = {}, 0
init = function(args)
  local headers = { ["content-type"] = "application/json" }
  requests = {
${quoted}
  }
end
request = function()
  at = at % #requests + 1
  return requests[at]
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"errors":%d}\\n', summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}

/** Any bytes as a Lua string. */
function luaText(text: string): string {
  return `"${[...Buffer.from(text)].map((byte) => (byte > 31 && byte < 127 && byte !== 34 && byte !== 92 ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`)).join('')}"`;
}

async function loadWithWrk(options: Load): Promise<LoadResult> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-wrk-'));
  try {
    const script = join(folder, 'requests.lua');
    await writeFile(script, luaScript(options));
    const { port, connections, seconds } = options;
    const timing = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s'];
    const { stdout } = await promisify(execFile)('wrk', [...timing, '-s', script, `http://127.0.0.1:${port}`]);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as LoadResult;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadWithAutocannon({ port, path, bodies, connections, seconds }: Load): Promise<LoadResult> {
  const requests = bodies.map((body) => ({ method: 'POST' as const, path, body, headers: { 'content-type': 'application/json' } }));
  const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections, duration: seconds, timeout: 30, requests });
  const { p50, p99 } = result.latency;
  return { requests: result.requests.total, seconds: result.duration, p50, p99, errors: result.errors + result.non2xx };
}
