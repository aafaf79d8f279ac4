import { hash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/**
 * The tag of an answer, known before the answer is: `edition` says which code and data it comes from, `key` which
 * question it answers. Weak: the answer may be compressed on its way, and differs then byte by byte.
 */
export function entityTag(edition: string, key: string): string {
  return `W/"${edition}-${digest(key).slice(0, 20)}"`;
}

export function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Does the client hold the answer of this tag already (If-None-Match)? */
export function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((held) => held.trim() === tag || held.trim() === '*') === true;
}

/** Anybody may keep the answer, and must ask each time whether it still holds. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Adds to `Vary`: other plugins (CORS, compression) have their own. */
export function varyOn(reply: FastifyReply, ...names: string[]): void {
  const present = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  reply.header('vary', [...new Set([...present, ...names])].join(', '));
}
