import type { GraphQLObjectType } from 'graphql';
import type { Path } from './field-site.js';
import type { Run } from './run.js';
import { type MaybeLater, type Text, TextWithGaps } from './text.js';

/** Resolves a field of an object and writes its value. */
export type WriteField = (run: Run, source: unknown, parent: Path | undefined) => MaybeLater<Text>;

/** The fields asked of one object type at one place, in the order of the answer. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  /** What is written before the value of each field: `{"code":`, `,"name":`. */
  readonly before: readonly string[];
  readonly fields: readonly WriteField[];
  /** The same object is written only once at this place: its text is kept for the run. */
  readonly once: boolean;
}

/** Extension of an object type: the same row is the same object wherever it is met in an answer, and its fields depend on nothing else. */
export const sharedObjects = 'sharedObjects';

/** The plan for objects of this type at one place; made when the first one is met. */
export type PlanOf = (type: GraphQLObjectType) => ObjectPlan;

/** As ExecuteSelectionSet of the specification: at once unless a resolver makes it wait. */
export function writeObject({ before, fields }: ObjectPlan, run: Run, source: unknown, path: Path | undefined): MaybeLater<string> {
  let text = '';
  let gaps: TextWithGaps | undefined;
  try {
    for (let index = 0; index < fields.length; index += 1) {
      const written = (fields[index] as WriteField)(run, source, path);
      text += before[index];
      if (typeof written === 'string') text += written;
      else if (written === null) text += 'null';
      else {
        gaps ??= new TextWithGaps();
        gaps.add(text, written);
        text = '';
      }
    }
  } catch (error) {
    if (!gaps) throw error;
    return objectText(gaps, '').finally(() => {
      throw error;
    });
  }
  if (fields.length === 0) return '{}';
  return gaps ? objectText(gaps, `${text}}`) : `${text}}`;
}

/**
 * Where an answer meets the same object again, as members meet their body, its text is taken from the first time: of 20 institutions with
 * their memberships and the members of these (Q3 of the benchmark) most is such. Not kept: what had errors, for these have paths, or waited.
 */
export function writeObjectOnce(plan: ObjectPlan, run: Run, source: object, path: Path | undefined): MaybeLater<string> {
  let texts = run.texts.get(plan);
  if (!texts) {
    texts = new Map();
    run.texts.set(plan, texts);
  }
  const known = texts.get(source);
  if (known !== undefined) return known;
  const errors = run.errors.list.length;
  const text = writeObject(plan, run, source, path);
  if (typeof text === 'string' && run.errors.list.length === errors) texts.set(source, text);
  return text;
}

/** One turn later than it could be, as in graphql-js: so that of several errors the same ones are told. */
function objectText(gaps: TextWithGaps, after: string): Promise<string> {
  return gaps.filled(after).then((text) => text);
}
