import { Command } from 'commander';
import { seedCommand } from './seed.js';

const program = new Command('renkei')
  .description('連携: directory and graph API of regional innovation networks')
  .showHelpAfterError()
  .addCommand(seedCommand());

await program.parseAsync();
