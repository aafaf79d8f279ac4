import { currentVersion } from '../queries/current-version.js';
import type { Server } from '../storage/database.js';
import { Directory } from './directory.js';
import { type Loaded, loadDirectory, updateDirectory } from './load.js';

/** A server's data in memory, as far as they have been brought. */
interface Held {
  loaded: Loaded | null;
  directory: Directory | null;
  updating: Promise<void> | null;
}

/**
 * The directory of each server that is read from, never behind it: a request gets one that is at least as new as the data version read after
 * the request came. So every write committed before is seen, whichever process wrote. What changed is told by the log of changes, so that a
 * write costs as much as it changed.
 */
export class Directories {
  readonly #held = new WeakMap<Server, Held>();

  /** Fails when the database does. `today` is the day on which most nodes will be seen. To search in it, say `searchable`. */
  async current(server: Server, today: string, { searchable = false } = {}): Promise<Directory> {
    const held = this.#held.get(server) ?? { loaded: null, directory: null, updating: null };
    this.#held.set(server, held);
    const version = await currentVersion(server);
    while (!held.loaded || held.loaded.version < version) {
      held.updating ??= bringForward(server, held).finally(() => {
        held.updating = null;
      });
      await held.updating;
    }
    // Everything may have been read anew meanwhile.
    for (let loading = searchable && ready(held, server); loading; loading = ready(held, server)) await loading;
    if (held.directory?.tables !== held.loaded.tables || held.directory.today !== today)
      held.directory = new Directory(held.loaded.tables, today);
    return held.directory;
  }
}

function ready({ loaded }: Held, server: Server): Promise<void> | null {
  return (loaded as Loaded).tables.search.ready(server);
}

async function bringForward(server: Server, held: Held): Promise<void> {
  const { loaded } = held;
  const updated = loaded && !loaded.tables.citations.isWorn ? await server.snapshot((reader) => updateDirectory(reader, loaded)) : null;
  held.loaded = updated ?? (await server.snapshot(loadDirectory));
}
