import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { runCli } from './run-cli.js';

it.each([...commands.keys()])('%s is the command of this name', async (name) => {
  expect((await commands.get(name)?.())?.name()).toBe(name);
});

it('all are listed; an unknown one is refused with the list', async () => {
  const [help, unknown] = await Promise.all([runCli('/nowhere', '--help'), runCli('/nowhere', 'constructor')]);
  expect([help.code, unknown.code]).toEqual([0, 2]);
  const listed = new RegExp([...commands.keys()].map((name) => `^  ${name} `).join('[\\s\\S]*'), 'm');
  expect(help.out).toMatch(listed);
  expect(unknown.err).toMatch(/unknown command 'constructor'/);
  expect(unknown.err).toMatch(listed);
}, 60_000);
