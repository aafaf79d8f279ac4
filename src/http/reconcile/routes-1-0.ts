import type { FastifyInstance } from 'fastify';
import { manifestOf10 } from '../../reconcile/manifests.js';
import {
  readMatchBatch,
  writeEntityInLanguage,
  writeExtensionList,
  writeMatchResults,
  writePropertyInLanguage,
  writeTypeInLanguage,
} from '../../reconcile/version-1-0.js';
import { requireJson } from './parameters.js';
import { handledBy, type ReconcileHandler, type ReconcileParts, type ReconcileSettings } from './reconcile-request.js';
import {
  answerExtend,
  answerPropose,
  answerQueries,
  answerSuggestEntity,
  answerSuggestProperty,
  answerSuggestType,
  readSuggest,
  sendPreview,
} from './shared-answers.js';

const path = '/reconcile/1.0';

/** The draft of version 1.0: an address for each question, JSON, no JSONP. */
export function registerVersion10(scope: FastifyInstance, parts: ReconcileParts, settings: ReconcileSettings): void {
  const get = (url: string, handler: ReconcileHandler) => scope.get(`${path}${url}`, handledBy(handler, parts, settings));
  const post = (url: string, handler: ReconcileHandler) => scope.post(`${path}${url}`, handledBy(handler, parts, settings));
  for (const url of ['', '/']) {
    get(url, async ({ origin, view }) => manifestOf10({ origin, path, language: view.language, serviceVersion: settings.serviceVersion }));
  }
  post('/match', async (asked) => {
    const queries = readMatchBatch(requireJson(asked.request));
    return writeMatchResults(await answerQueries(queries, asked, parts), asked.view);
  });
  post('/extend', async (asked) => {
    const { query, rows } = await answerExtend(requireJson(asked.request), asked, parts);
    return writeExtensionList(query, rows, asked.view);
  });
  get('/extend/propose', async ({ parameters, view }) => answerPropose(parameters, (property) => writePropertyInLanguage(property, view)));
  get('/suggest/entity', async (asked) => {
    const found = await answerSuggestEntity(readSuggest(asked.parameters, 'offset'), asked, parts);
    return { result: found.map((facts) => writeEntityInLanguage(facts, asked.view)) };
  });
  get('/suggest/type', async ({ parameters, view }) => ({
    result: answerSuggestType(readSuggest(parameters, 'offset')).map((type) => writeTypeInLanguage(type, view)),
  }));
  get('/suggest/property', async ({ parameters, view }) => ({
    result: answerSuggestProperty(readSuggest(parameters, 'offset')).map((property) => writePropertyInLanguage(property, view)),
  }));
  get('/preview', (asked, reply) => sendPreview(asked, reply, parts, path));
}
