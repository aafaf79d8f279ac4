import { createServer } from 'node:http';

/** The ceiling: reads the request and answers with a constant of the size in the path (/4096), and nothing else. */
const answers = new Map<string, Buffer>();

function answerOf(url: string): Buffer {
  const known = answers.get(url);
  if (known) return known;
  const made = Buffer.from(JSON.stringify({ data: 'x'.repeat(Math.max(0, Number(url.slice(1)) - 11)) }));
  answers.set(url, made);
  return made;
}

createServer((request, response) => {
  const answer = answerOf(request.url ?? '/0');
  request.resume();
  request.once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length }).end(answer);
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
