/** The opaque global id of a record: its GraphQL type and database id. */
export function globalId(type: string, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** The type and database id behind a global id; null when it is not one of ours. */
export function readGlobalId(id: string): { type: string; id: number } | null {
  const match = /^([A-Za-z]+):(\d{1,9})$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  return match?.[1] && match[2] ? { type: match[1], id: Number(match[2]) } : null;
}
