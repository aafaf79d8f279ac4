import type { FastifyInstance } from 'fastify';
import { describeEntity, nameOfEntity } from '../../reconcile/entity-facts.js';
import { flyoutOf } from '../../reconcile/entity-page.js';
import { findEntityType } from '../../reconcile/entity-types.js';
import { manifestOf02 } from '../../reconcile/manifests.js';
import { findEntityProperty } from '../../reconcile/properties.js';
import {
  readQueryBatch,
  writeExtension,
  writeProperty,
  writeResults,
  writeSuggestedEntity,
  writeType,
} from '../../reconcile/version-0-2.js';
import { RequestError } from '../error-replies.js';
import { callbackOf, sendAnswer } from './jsonp.js';
import { jsonParameter, type Parameters, requireForm } from './parameters.js';
import { handledBy, type ReconcileParts, type ReconcileRequest, type ReconcileSettings } from './reconcile-request.js';
import {
  answerExtend,
  answerPropose,
  answerQueries,
  answerSuggestEntity,
  answerSuggestProperty,
  answerSuggestType,
  findEntity,
  readSuggest,
  sendPreview,
} from './shared-answers.js';

const path = '/reconcile';

type Answer = (asked: ReconcileRequest) => Promise<object> | object;

/** Version 0.2 of the protocol, which OpenRefine speaks: one address for queries and data extension, others for the rest. */
export function registerVersion02(scope: FastifyInstance, parts: ReconcileParts, settings: ReconcileSettings): void {
  const get = (url: string, answer: Answer) =>
    scope.get(
      url,
      handledBy(
        async (asked, reply) => {
          callbackOf(asked.parameters);
          return sendAnswer(reply, asked.parameters, await answer(asked));
        },
        parts,
        settings,
      ),
    );
  for (const url of [path, `${path}/`]) {
    get(url, async (asked) => (await answerService(asked.parameters, asked, parts)) ?? manifest(asked, settings));
    scope.post(
      url,
      handledBy(async (asked) => answerForm(requireForm(asked.request), asked, parts), parts, settings),
    );
  }
  get(`${path}/suggest/entity`, async (asked) => {
    const found = await answerSuggestEntity(readSuggest(asked.parameters, 'cursor'), asked, parts);
    return { result: found.map((facts) => writeSuggestedEntity(facts, asked.view)) };
  });
  get(`${path}/suggest/type`, ({ parameters, view }) => ({
    result: answerSuggestType(readSuggest(parameters, 'cursor')).map((type) => writeType(type, view)),
  }));
  get(`${path}/suggest/property`, ({ parameters, view }) => ({
    result: answerSuggestProperty(readSuggest(parameters, 'cursor')).map((property) => writeProperty(property, view)),
  }));
  get(`${path}/extend/propose`, ({ parameters, view }) => answerPropose(parameters, (property) => writeProperty(property, view)));
  for (const what of ['entity', 'type', 'property'] as const) get(`${path}/flyout/${what}`, (asked) => flyout(what, asked, parts));
  scope.get(
    `${path}/preview`,
    handledBy((asked, reply) => sendPreview(asked, reply, parts, path), parts, settings),
  );
}

function manifest({ origin, view }: ReconcileRequest, { serviceVersion }: ReconcileSettings): object {
  return manifestOf02({ origin, path, language: view.language, serviceVersion });
}

async function answerForm(form: Parameters, asked: ReconcileRequest, parts: ReconcileParts): Promise<object> {
  const answer = await answerService(form, asked, parts);
  if (answer) return answer;
  throw new RequestError(400, 'The form has neither queries nor extend.', 'Send queries={"q0": {"query": "広島大学"}}, percent-encoded.');
}

/** Null when the parameters ask for nothing. */
async function answerService(given: Parameters, asked: ReconcileRequest, parts: ReconcileParts): Promise<object | null> {
  const [queries, extend] = [given.get('queries'), given.get('extend')];
  if (queries !== undefined) {
    const batch = readQueryBatch(jsonParameter(queries, 'queries'));
    return writeResults(batch.keys(), await answerQueries([...batch.values()], asked, parts), asked.view);
  }
  if (extend === undefined) return null;
  const { query, rows } = await answerExtend(jsonParameter(extend, 'extend'), asked, parts);
  return writeExtension(query, rows, asked.view);
}

async function flyout(what: 'entity' | 'type' | 'property', asked: ReconcileRequest, parts: ReconcileParts): Promise<object> {
  const id = asked.parameters.get('id') ?? '';
  const { view } = asked;
  if (what === 'entity') {
    const facts = await findEntity(id, new Set(), asked, parts);
    if (facts) return { id, html: flyoutOf(nameOfEntity(facts, view).name, describeEntity(facts, view)) };
  } else {
    const found = what === 'type' ? findEntityType(id) : findEntityProperty(id);
    if (found) return { id, html: flyoutOf(found[view.language], id) };
  }
  throw new RequestError(404, `There is no such ${what}.`, undefined, 'NOT_FOUND');
}
