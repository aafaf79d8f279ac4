import type { FastifyInstance } from 'fastify';

/** The server could not start, for a reason that the person at the keyboard can mend. */
export class StartError extends Error {
  override readonly name = 'StartError';
  constructor(
    readonly code: string,
    message: string,
    readonly exitCode: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** Starts to listen and returns the address with the real port, such as http://127.0.0.1:4000. */
export async function listen(app: FastifyInstance, address: ListenAddress): Promise<string> {
  try {
    return await app.listen({ host: address.host, port: address.port, listenTextResolver: (url) => `listening at ${url}` });
  } catch (error) {
    throw startErrorOf(error as NodeJS.ErrnoException, address);
  }
}

/** Exit codes of sysexits.h, so that a supervisor can tell the cases apart. */
export function startErrorOf(error: NodeJS.ErrnoException, { host, port }: ListenAddress): Error {
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        error.code,
        `${where} is already in use: stop the other server, or set PORT to another number (0 takes any free one).`,
        69,
        { cause: error },
      );
    case 'EACCES':
      return new StartError(
        error.code,
        `No permission to listen on ${where}: ports below 1024 need special rights, so set PORT to a higher number.`,
        77,
        { cause: error },
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
      return new StartError(
        error.code,
        `This machine has no address "${host}": set HOST to one of its own, such as 127.0.0.1 or 0.0.0.0.`,
        78,
        { cause: error },
      );
    default:
      return error;
  }
}
