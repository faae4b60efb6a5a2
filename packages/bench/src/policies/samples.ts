/** Texts to read: what people write, what developers paste, and what machines write. */
export const samples: Readonly<Record<string, (bytes: number) => string>> = {
  prose: bytes => paragraphs(bytes, prose),
  'code and JSON': bytes => paragraphs(bytes, code),
  logs: bytes => paragraphs(bytes, logLine),
};

const topics = ['budget', 'schedule', 'report', 'survey', 'contract', 'index'];
const places = ['the harbour', 'the library', 'Lisbon', 'the northern branch'];
const people = ['Maria Lopez', 'John Smith', 'Wei Zhang', 'Aisha Khan'];

function prose(index: number): string {
  const topic = pick(topics, index);
  const next = pick(topics, index + 2);
  return (
    `The committee met again and agreed that the ${topic} would be considered in the spring. ` +
    `Several members asked how the ${next} compares with the one before, and what it means for ${pick(
      places,
      index,
    )}. ` +
    `Nobody wished to decide at once; it was left to the chair, who promised a note within the week.\n${
      index % 4 === 0
        ? `In 20${20 + (index % 10)} there were ${index} more.\n`
        : ''
    }`
  );
}

function code(index: number): string {
  const topic = pick(topics, index);
  return `{"id":"req_${index}","created":${
    1_763_718_782 + index * 61
  },"user":{"email":"ann${index}@example.com","roles":["admin"],"age":${
    20 + (index % 50)
  }},"items":[{"sku":"A-${index}-33","price":19.99,"qty":3}]}
export async function load${index}(id: string): Promise<User> {
  const reply = await fetch(\`/api/${topic}/\${id}?v=${index % 7}\`);
  if (!reply.ok) throw new Error('status ' + reply.status);
  return (await reply.json()) as User;
}
`;
}

function logLine(index: number): string {
  const trace = (0x4bf92f35 + index * 7_919).toString(16).padStart(8, '0');
  return (
    `2026-11-21T09:53:${10 + (index % 50)}.${
      100 + (index % 900)
    }Z INFO [worker-${index % 16}] ` +
    `req=${4_155_552_671 + index * 7_919} trace=${trace.repeat(4)} took=${
      index * 13
    }ms ` +
    `bytes=${index * 104_729} ip=10.0.${index % 256}.7 order 100-${
      2_000_000 + index * 37
    } ` +
    `approved by ${pick(people, index)}\n`
  );
}

function paragraphs(
  bytes: number,
  paragraph: (index: number) => string,
): string {
  let text = '';
  for (let index = 1; text.length < bytes; index++) text += paragraph(index);
  return text.slice(0, bytes);
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length];
}
