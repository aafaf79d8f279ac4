import { readFile, stat } from 'node:fs/promises';

/** A file larger than this is no seed file: the largest real one has 0.1 MB. */
const largest = 8 * 1024 * 1024;

/** The text of a seed file, or why it cannot be read. Links are followed: mounted configuration consists of them. */
export type SeedText = { readonly text: string } | { readonly reason: string; readonly line: number };

export async function readSeedText(path: string): Promise<SeedText> {
  let bytes: Buffer;
  try {
    const file = await stat(path);
    if (!file.isFile()) return { reason: 'this is not a file', line: 1 };
    if (file.size > largest) return { reason: `the file has ${file.size} bytes; at most ${largest} are read`, line: 1 };
    bytes = await readFile(path);
  } catch (error) {
    return { reason: `the file cannot be read (${(error as NodeJS.ErrnoException).code})`, line: 1 };
  }
  return decode(bytes);
}

/** UTF-8, with or without a byte order mark. */
function decode(bytes: Buffer): SeedText {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { reason: 'the file is not UTF-8; save it in that encoding', line: firstBadLine(bytes) };
  }
}

function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
