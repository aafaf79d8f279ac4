import { Command } from 'commander';
import { importMembersCommand } from './import-members.js';
import { importRorCommand } from './import-ror.js';

export function importCommand(): Command {
  return new Command('import')
    .description('bring in records of others: each kind of file is a command of its own')
    .addCommand(importRorCommand())
    .addCommand(importMembersCommand());
}
