// A moderation webhook: finds project code names. Put a model of yours in the place of `judge`.
import { createServer } from 'node:http';

const { PORT = '8085', MODERATION_WEBHOOK_KEY } = process.env;
const codeNames = /\bproject (?:falcon|heron)\b/gi;

/** What is in one text. Offsets count Unicode code points, as Python does, not JavaScript's code units. */
function judge(text, index) {
  const length = part => Array.from(part).length;
  return Array.from(text.matchAll(codeNames), match => {
    const start = length(text.slice(0, match.index));
    return {
      category: 'code_name',
      score: 0.99,
      text: index,
      start,
      end: start + length(match[0]),
    };
  });
}

async function answer(request, response) {
  const { authorization } = request.headers;
  if (
    MODERATION_WEBHOOK_KEY &&
    authorization !== `Bearer ${MODERATION_WEBHOOK_KEY}`
  ) {
    response.writeHead(401).end();
    return;
  }
  const chunks = await request.toArray();
  // { phase: 'input' | 'output', texts: [{ speaker, text }] }
  const { texts } = JSON.parse(Buffer.concat(chunks).toString());
  const findings = texts.flatMap(({ text }, index) => judge(text, index));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ findings }));
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(400).end());
});
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
