import { type DocumentNode, visit } from 'graphql';
import { apiError } from '../errors.js';

/** No argument of ours nests half as deep; beyond some thousand levels the recursion of graphql-js ends in a stack overflow. */
const maxNesting = 100;

const checked = new WeakSet<DocumentNode>();

/** Refuses what no resolver could take: variables nested without end, and texts with U+0000, which no PostgreSQL text may hold. */
export function checkInput(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  if (!checked.has(document)) {
    visit(document, { StringValue: ({ value }) => checkText(value) });
    checked.add(document);
  }
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxNesting) refuse('The variables are nested too deep.', `Nest at most ${maxNesting} levels.`);
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') checkText(value);
      else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) below.push(each);
    }
    level = below;
  }
}

function checkText(text: string): void {
  if (text.includes('\0')) refuse('A text contains the character U+0000.', 'Leave the character out.');
}

function refuse(message: string, hint: string): never {
  throw apiError('BAD_USER_INPUT', message, { hint, http: { status: 400 } });
}
