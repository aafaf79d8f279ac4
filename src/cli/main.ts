import { Command, CommanderError } from 'commander';
import { settings } from '../config.js';
import { packageVersion } from '../package-root.js';
import { commands } from './commands.js';

/** The settings of the environment, for `--help`. */
const settingsHelp = settings
  .map(({ name, fallback, description }) => `  ${name.padEnd(22)} ${description}${fallback ? ` [${fallback}]` : ''}`)
  .join('\n');

const program = new Command('renkei')
  .description('連携 Renkei: directory and graph API of regional innovation networks.')
  .version(packageVersion)
  .showHelpAfterError()
  .addHelpText('after', `\nExit codes: 0 done, 1 failed or findings, 2 wrong usage.\n\nEnvironment:\n${settingsHelp}\n`);
const named = commands.get(process.argv[2] ?? '');
for (const load of named ? [named] : commands.values()) program.addCommand(await load());
overrideExit(program);

// A reader that goes away (head) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const { explain } = await import('./explain.js');
    process.stderr.write(`renkei: ${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** Commands of commands too: wrong usage ends with 2 everywhere. */
function overrideExit(command: Command): void {
  command.exitOverride();
  for (const each of command.commands) overrideExit(each);
}
