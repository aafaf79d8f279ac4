import type { ExportResult } from './exports.js';
import type { MixedSizeResult } from './mixed.js';
import type { ScalingResult } from './scaling.js';
import type { Spread } from './statistics.js';
import type { QuestionResult } from './throughput.js';
import type { WorkersResult, WorkersSummary } from './workers.js';

/** When, of what and on what something was measured. */
export interface Circumstances {
  readonly date: string;
  /** Last commit that changed the server. */
  readonly server: string;
  readonly command: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly options: { readonly seconds: number; readonly rounds: number; readonly connections: number };
}

export type Measured<Result> = Circumstances & { readonly results: readonly Result[] };

/** What bench/results.json holds: the last run of each kind. */
export interface BenchResults {
  readonly throughput?: Measured<QuestionResult>;
  /** With answers kept by ours. */
  readonly cached?: Measured<QuestionResult>;
  /** Several processes of ours against one. */
  readonly workers?: Measured<WorkersResult>;
  readonly mixed?: Measured<MixedSizeResult>;
  readonly scaling?: Measured<ScalingResult>;
  readonly exports?: Measured<ExportResult>;
}

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spread = ({ min, median, max }: Spread) => `${number(median)} (${number(min)}–${number(max)})`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** bench/RESULTS.md: written by the program, so that no figure is typed. */
export function resultsPage({ throughput, cached, workers, mixed, scaling, exports }: BenchResults): string {
  const parts = [
    '# Results of the benchmark',
    'Written by `npm run bench`; [how it works](README.md). Only ratios within a run mean anything; under about 1.15× is a tie.',
  ];
  if (throughput) {
    parts.push('## Throughput of ours as a multiple of theirs: median (least–most over the rounds)', circumstances(throughput));
    parts.push(ratioTable(throughput.results), '## All figures: medians over the rounds', throughputTable(throughput.results));
  }
  if (cached)
    parts.push('## With the response cache of ours', circumstances(cached), ratioTable(cached.results), throughputTable(cached.results));
  if (workers) parts.push('## Several processes of ours against one', circumstances(workers), workersTable(workers.results));
  if (mixed) parts.push('## W1: 95 % reads, 5 % writes', circumstances(mixed), mixedTable(mixed.results));
  if (scaling) parts.push('## Cost by size', circumstances(scaling), scalingTables(scaling.results));
  if (exports) parts.push('## Q8 exports', exportCircumstances(exports), exportTable(exports.results));
  return `${parts.join('\n\n')}\n`;
}

function circumstances({ date, server, command, machine, versions, options }: Circumstances): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const { seconds, rounds, connections } = options;
  return `${date}, server as of ${server}, ${machine}; ${named.join(', ')}. \`${command}\`: ${rounds} rounds of ${seconds} s, longer where an answer takes long; ${connections} connections unless said; answers of ours ${command.includes('--cache') ? 'kept' : 'not kept'}.`;
}

function ratioTable(results: readonly QuestionResult[]): string {
  const against = (result: QuestionResult, name: 'postgraphile' | 'raw') =>
    result.notCompared ? 'not compared: answers differ' : result.ratios[name] ? spread(result.ratios[name]) : '';
  return [
    '| size | question | ÷ PostGraphile | ÷ hand-written SQL |',
    '|---|---|---|---|',
    ...results.map((result) =>
      row([
        result.size.toUpperCase(),
        `${result.question.toUpperCase()} ${result.title}`,
        against(result, 'postgraphile'),
        against(result, 'raw'),
      ]),
    ),
  ].join('\n');
}

function throughputTable(results: readonly QuestionResult[]): string {
  const lines = [
    '| size | question | server | requests/s | p50 ms | p99 ms | CPU ms/request | CPU ms/request of PostgreSQL | memory MB | errors |',
    '|---|---|---|--:|--:|--:|--:|--:|--:|--:|',
  ];
  for (const { size, question, contenders } of results) {
    for (const [name, summary] of Object.entries(contenders)) {
      const figures = [summary.perSecond, summary.p50, summary.p99, summary.serverCpu, summary.postgresCpu].map(({ median }) =>
        number(median),
      );
      lines.push(
        row([size.toUpperCase(), question.toUpperCase(), name, ...figures, String(summary.memory.max), String(summary.errors.max)]),
      );
    }
  }
  return lines.join('\n');
}

function mixedTable(mixed: readonly MixedSizeResult[]): string {
  const lines = ['| size | server | operations/s | stale reads | ours ÷ it |', '|---|---|---|--:|---|'];
  for (const { size, contenders, ratios } of mixed) {
    for (const [name, { perSecond, stale }] of Object.entries(contenders)) {
      lines.push(row([size.toUpperCase(), name, spread(perSecond), String(stale), ratios[name] ? spread(ratios[name]) : '']));
    }
  }
  return lines.join('\n');
}

/** Cores that were busy: with all of them nothing more is to be had. */
function workersTable(results: readonly WorkersResult[]): string {
  const cores = ({ perSecond, serverCpu, postgresCpu, loadCpu }: WorkersSummary) =>
    [serverCpu, postgresCpu, loadCpu].map(({ median }) => number((median * perSecond.median) / 1000)).join(' + ');
  return [
    '| size | question | requests/s of one process | processes | requests/s of these | ÷ one | CPU ms/request of one | of these | cores busy with one: server + PostgreSQL + load | with these |',
    '|---|---|--:|--:|--:|---|--:|--:|---|---|',
    ...results.map(({ size, question, workers, one, several, ratio }) =>
      row([
        size.toUpperCase(),
        question.toUpperCase(),
        number(one.perSecond.median),
        String(workers),
        number(several.perSecond.median),
        spread(ratio),
        number(one.serverCpu.median),
        number(several.serverCpu.median),
        cores(one),
        cores(several),
      ]),
    ),
  ].join('\n');
}

const timeOf = (ms: number | null | undefined) => (ms === null || ms === undefined ? 'none in time' : number(ms));

function scalingTables(scaling: readonly ScalingResult[]): string {
  const scans = scaling.flatMap(({ institutions, questions }) =>
    questions.flatMap(({ name, scans }) => scans.map((scan) => `- ${institutions} institutions, ${name.toUpperCase()}: ${scan}`)),
  );
  const names = [...new Set(scaling.flatMap(({ questions }) => questions.map(({ name }) => name)))];
  return [
    row(['median ms, one connection', ...scaling.map(({ institutions }) => `${institutions} institutions`)]),
    row(['---', ...scaling.map(() => '--:')]),
    ...names.map((name) =>
      row([name.toUpperCase(), ...scaling.map(({ questions }) => timeOf(questions.find((each) => each.name === name)?.ms))]),
    ),
    row(['start to ready, ms', ...scaling.map(({ startMs }) => startMs.toFixed(0))]),
    row(['start to the first answer, ms', ...scaling.map(({ firstAnswerMs }) => timeOf(firstAnswerMs))]),
    row(['start to the first search, ms', ...scaling.map(({ firstSearchMs }) => timeOf(firstSearchMs))]),
    row(['memory when ready, MB', ...scaling.map(({ memory }) => String(memory))]),
    row(['memory at the end, MB', ...scaling.map(({ memoryAfter }) => String(memoryAfter))]),
    '',
    'Sequential scans of tables with more than 1,000 rows, in statements of our server:',
    '',
    ...(scans.length > 0 ? scans : ['none']),
  ].join('\n');
}

function exportCircumstances({ date, server, command, machine, versions, options }: Circumstances): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date}, server as of ${server}, ${machine}; ${named.join(', ')}. \`${command}\`: the whole network at L, medians of ${options.rounds} runs, a fresh process each. Memory is that of the whole process.`;
}

function exportTable(results: readonly ExportResult[]): string {
  const whole = (value: number | null) => (value === null ? '' : value.toFixed(0));
  return [
    '| file | by | size MB | seconds | MB/s | first byte ms | peak memory MB | idle memory MB | added MB |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|',
    ...results.map(({ file, by, bytes, seconds, firstMs, peak, idle }) =>
      row([
        file,
        by,
        number(bytes / 1e6),
        number(seconds),
        number(bytes / 1e6 / seconds),
        whole(firstMs),
        whole(peak),
        whole(idle),
        whole(idle === null ? null : peak - idle),
      ]),
    ),
  ].join('\n');
}
