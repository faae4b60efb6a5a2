import { type Subject } from './Check';

/** Routes whose replies are text. */
const textRoutes = [
  '/chat/completions',
  '/completions',
  '/responses',
  '/messages',
];

/**
 * What a reply says, all of its texts together; undefined where no text is due: a reply that only calls tools,
 * embeddings, images.
 */
export function replyText(subject: Subject): string | undefined {
  const { texts, toolCalls, request } = subject;
  const said = texts
    .filter(({ speaker }) => speaker === 'assistant')
    .map(({ text }) => text)
    .join('\n');
  if (said.trim() !== '') return said;
  const path = request.path.replace(/[?#].*$/s, '');
  const isDue =
    toolCalls.length === 0 && textRoutes.some(route => path.endsWith(route));
  return isDue ? said : undefined;
}
