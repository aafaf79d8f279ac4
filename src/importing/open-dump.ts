import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { ImportError } from './import-error.js';

export interface Dump {
  /** Bytes of the file as it lies on the disk: what progress is measured against. */
  readonly size: number;
  /** The bytes of the JSON text. `onRead` hears how many bytes of the file were read so far. */
  chunks(onRead: (bytes: number) => void): AsyncIterable<Uint8Array>;
}

/** Opens a dump: JSON as it is, compressed (gzip), or as the JSON file of a ZIP archive. Tells them by their first bytes. */
export async function openDump(path: string): Promise<Dump> {
  const [size, head] = await inspect(path);
  const unpack = head.startsWith('1f8b') ? gunzipped : head.startsWith('504b0304') ? await unzipped(path) : asItIs;
  return { size, chunks: (onRead) => unpack(counted(path, onRead)) };
}

async function inspect(path: string): Promise<[size: number, head: string]> {
  try {
    const info = await stat(path);
    if (!info.isFile()) throw new ImportError('UNREADABLE_FILE', `${path} is not a file.`);
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
    return [info.size, buffer.subarray(0, bytesRead).toString('hex')];
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('UNREADABLE_FILE', `${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error });
  }
}

async function* counted(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    bytes += (chunk as Buffer).length;
    onRead(bytes);
    yield chunk as Buffer;
  }
}

async function* asItIs(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* source;
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source);
  const output = createGunzip();
  input.on('error', (error) => output.destroy(error));
  try {
    yield* input.pipe(output) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new ImportError('BROKEN_FILE', `The compressed file is cut off or damaged (${(error as Error).message}).`, { cause: error });
  }
}

/** Official archives may hold the old and the new format side by side: the new one says so in its name. */
async function unzipped(path: string): Promise<(source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>> {
  const names: string[] = [];
  const list = new Unzip((file) => names.push(file.name));
  list.register(UnzipPassThrough);
  for await (const chunk of counted(path, () => {})) list.push(chunk as Uint8Array);
  const json = names.filter((name) => name.endsWith('.json') && !name.startsWith('__MACOSX/'));
  const wanted = json.find((name) => name.endsWith('_schema_v2.json')) ?? json[0];
  if (wanted === undefined) throw new ImportError('WRONG_FORMAT', `The archive ${path} holds no .json file.`);
  return (source) => entry(source, wanted);
}

async function* entry(source: AsyncIterable<Uint8Array>, wanted: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let complete = false;
  const archive = new Unzip((file) => {
    if (file.name !== wanted) return;
    file.ondata = (error, data, final) => {
      if (error) throw error;
      ready.push(data);
      complete ||= final;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for await (const chunk of source) {
      archive.push(chunk);
      yield* ready;
      ready = [];
    }
  } catch (error) {
    throw new ImportError('BROKEN_FILE', `The archive is damaged (${(error as Error).message}).`, { cause: error });
  }
  if (!complete) throw new ImportError('BROKEN_FILE', `The archive is cut off: ${wanted} does not end.`);
}
