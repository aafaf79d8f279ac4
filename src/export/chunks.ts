/** Characters a chunk has at least, but for the first and the last: few enough to send soon, enough that a row costs next to nothing. */
const chunkLength = 65_536;

/**
 * Joins small pieces of text into chunks of about 64 KB. Nothing is read ahead: the next piece is asked for when the
 * consumer asks for the next chunk, which is what carries the consumer's back-pressure to the database. The first
 * piece, the head of a file, goes out alone: a client sees that something comes before the first row is read.
 */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // An array joined once, not +=: V8 would keep a tree of the pieces alive and flatten it in the consumer.
  let waiting: string[] = [];
  let length = chunkLength;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield waiting.join('');
}

/** Each row as text, with a separator between rows: the list of a JSON file. */
export async function* separated<T>(
  chunks: AsyncIterable<Iterable<T>>,
  separator: string,
  write: (row: T) => string,
): AsyncGenerator<string> {
  let before = '';
  yield* mapped(chunks, (row) => {
    const text = before + write(row);
    before = separator;
    return text;
  });
}

/** Rows as text, as much at a time as a chunk of the file holds: a step of an asynchronous generator costs as much as writing a row. */
export async function* mapped<T>(chunks: AsyncIterable<Iterable<T>>, write: (row: T) => string): AsyncGenerator<string> {
  let text = '';
  for await (const rows of chunks) {
    for (const row of rows) {
      text += write(row);
      if (text.length < chunkLength) continue;
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}
