import { expect, it } from 'vitest';
import { ConfigError } from '../src/config.js';
import { settingsOf } from '../src/server-arguments.js';

it('says what the environment says', () => {
  expect(settingsOf([])).toEqual({});
  expect(settingsOf(['--workers', '2'])).toEqual({ WORKERS: '2' });
  expect(settingsOf(['--workers=3'])).toEqual({ WORKERS: '3' });
});

it.each([[['--workers']], [['--bogus']], [['2']], [['--workers', '--bogus']]])('%j is refused in one line', (args) => {
  expect(() => settingsOf(args)).toThrow(ConfigError);
  expect(() => settingsOf(args)).toThrow(/^[^\n]+ The server takes --workers N, and settings as environment variables\.$/);
});
