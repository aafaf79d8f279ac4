import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { packageRoot } from '../src/package-root.js';
import { startContender } from './contenders/contender.js';
import { databaseOf, startServer } from './databases.js';
import { load } from './load/wrk.js';
import { targetOf } from './measure.js';
import { benchOptions } from './options.js';
import { questions, sampleOf } from './questions.js';
import { isAsked } from './throughput.js';

/**
 * Where our server's CPU goes under each question: self time by module, and time under the functions on the way. Run as
 * `tsx bench/profile.ts --size l --only q1,q2,q3` after `npm run build:server`.
 */
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const options = benchOptions(process.argv.slice(2));
const server = await startServer();
try {
  for (const size of options.sizes) {
    const databaseUrl = await databaseOf(server, size);
    const client = new pg.Client({ connectionString: databaseUrl });
    client.on('error', () => {});
    await client.connect();
    for (const question of questions.filter(({ name }) => isAsked(name, options.only))) {
      const folder = await mkdtemp(join(tmpdir(), 'renkei-profile-'));
      const contender = await startContender('renkei', databaseUrl, { nodeFlags: ['--cpu-prof', `--cpu-prof-dir=${folder}`] });
      const target = targetOf(contender, question, await sampleOf(client, question), 0);
      const { requests } = await load({ ...options, port: contender.port, path: target.path, bodies: target.bodies });
      await contender.stop();
      const [file = ''] = await readdir(folder);
      const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile;
      await rm(folder, { recursive: true });
      process.stdout.write(`\n== ${size} ${question.name}: ${requests} requests\n${summary(profile, requests)}\n`);
    }
    await client.end();
  }
} finally {
  await server.stop();
}

function moduleOf({ callFrame: { url, functionName } }: ProfileNode): string {
  if (url === '') return functionName.startsWith('(') ? functionName : '(native)';
  if (url.startsWith('node:')) return url.startsWith('node:internal') ? 'node:internal' : url;
  const inPackage = url.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
  return inPackage ?? url.replace(/^file:\/\//, '').replace(`${packageRoot}/dist/`, '');
}

function titleOf(node: ProfileNode): string {
  const { functionName, url, lineNumber } = node.callFrame;
  return `${functionName || '(anonymous)'} ${moduleOf(node)}:${url.split('/').at(-1)}:${lineNumber + 1}`;
}

function summary({ nodes, samples, timeDeltas }: Profile, requests: number): string {
  const [byId, parentOf] = [new Map(nodes.map((node) => [node.id, node])), new Map<number, number>()];
  for (const node of nodes) for (const child of node.children ?? []) parentOf.set(child, node.id);
  const [modules, functions, under] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (map: Map<string, number>, key: string, ms: number) => map.set(key, (map.get(key) ?? 0) + ms);
  let busy = 0;
  samples.forEach((id, index) => {
    const node = byId.get(id) as ProfileNode;
    const ms = (timeDeltas[index] ?? 0) / 1000;
    const above = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parentOf.get(at)) above.add(titleOf(byId.get(at) as ProfileNode));
    // Only what happens for a request: not the start, not waiting.
    if (
      moduleOf(node) === '(idle)' ||
      [...above].some((each) => /ModuleJob|ModuleLoader|compileFunction|createSchema|MikroORM\./.test(each))
    )
      return;
    busy += ms;
    add(modules, moduleOf(node), ms);
    add(functions, titleOf(node), ms);
    for (const each of above) add(under, each, ms);
  });
  const top = (map: Map<string, number>, count: number) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([key, ms]) => `  ${((100 * ms) / busy).toFixed(1).padStart(5)} %  ${(ms / requests).toFixed(3).padStart(8)} ms/request  ${key}`)
      .join('\n');
  return `busy ${(busy / requests).toFixed(2)} ms/request\n-- self, by module\n${top(modules, 22)}\n-- self, by function\n${top(functions, 22)}\n-- with all that they call\n${top(under, 70)}`;
}
