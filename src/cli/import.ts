import { Command } from 'commander';

export function importCommand(): Command {
  return new Command('import').description('bring in records of others: each kind of file is a command of its own');
}
