/** Items with the next one under way while the present one is worked on: the database reads while we write. One item ahead, never more. */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // Told when it is asked for; until then nobody waits for it.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
