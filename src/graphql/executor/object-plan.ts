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
}

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

/** One turn later than it could be, as in graphql-js: so that of several errors the same ones are told. */
function objectText(gaps: TextWithGaps, after: string): Promise<string> {
  return gaps.filled(after).then((text) => text);
}
