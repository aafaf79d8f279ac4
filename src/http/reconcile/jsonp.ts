import type { FastifyReply } from 'fastify';
import { RequestError } from '../error-replies.js';
import type { Parameters } from './parameters.js';

/** A function, or one inside objects. Nothing else: whatever it is would run in the page of the caller. */
const functionName = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;

/** JSON, or with `callback` the script that older clients of version 0.2 load (JSONP). */
export function sendAnswer(reply: FastifyReply, parameters: Parameters, answer: object): FastifyReply {
  const callback = callbackOf(parameters);
  if (callback === null) return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
  return reply.type('application/javascript; charset=utf-8').send(`/**/${callback}(${scriptSafe(JSON.stringify(answer))});`);
}

/** To be asked before any work is done. */
export function callbackOf(parameters: Parameters): string | null {
  const callback = parameters.get('callback');
  if (callback === undefined) return null;
  if (callback.length <= 100 && functionName.test(callback)) return callback;
  throw new RequestError(400, 'callback is not the name of a function.', 'Use letters, digits, _, $ and dots, 100 characters at most.');
}

/** U+2028 and U+2029 end a line of older JavaScript; < might end a script element. */
function scriptSafe(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
