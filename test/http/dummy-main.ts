import { installShutdown } from '../../src/http/shutdown.js';
import { startDummy } from './dummy-server.js';

// A process of its own, for the test that sends it a real signal.
const { app, apollo, logger, url } = await startDummy();
installShutdown({ app, logger, graceMs: 3000, close: () => apollo.stop() });
console.log(url);
