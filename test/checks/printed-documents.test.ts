import { describe, expect, it } from 'vitest';
import { DocumentFolder, PrintedDocument, spansOf } from '../../src/checks/printed-documents.js';

describe('printed documents', () => {
  it.each([
    ['l.12', [{ from: 12, to: 12 }]],
    [
      'l.12-14, l.20',
      [
        { from: 12, to: 14 },
        { from: 20, to: 20 },
      ],
    ],
    [
      'art.10(3) l.169, 171-172',
      [
        { from: 169, to: 169 },
        { from: 171, to: 172 },
      ],
    ],
    ['art.10(3)', []],
    ['p.3', []],
    [null, []],
  ])('reads the lines of %s', (locator, spans) => {
    expect(spansOf(locator)).toEqual(spans);
  });

  const document = new PrintedDocument('○鳥取大学 ○島根\n大学\n\n- 一　総会\n');

  it('compares without spaces, line breaks and list marks', () => {
    expect(document.lines).toHaveLength(4);
    expect(document.holds('島根大学', spansOf('l.1-2'))).toBe(true);
    expect(document.holds('大学一総会', spansOf('l.2-4'))).toBe(true);
    expect(document.holds('島根 大学', [])).toBe(true);
  });

  it('looks only where it is told to', () => {
    expect(document.holds('島根大学', spansOf('l.1'))).toBe(false);
    expect(document.holds('総会', spansOf('l.4'))).toBe(true);
    expect(document.holds('総会', spansOf('l.5-9'))).toBe(false);
  });

  it('never leaves its folder', async () => {
    expect(await new DocumentFolder(import.meta.dirname).open('../../package.json')).toBeNull();
  });
});
