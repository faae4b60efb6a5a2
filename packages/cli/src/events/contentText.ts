import { type ExchangeEvent, type KeptSide } from '@keeptrusts/contract/api';
import { plain } from '../control-plane/formatTable';
import { type Styles } from '../terminal/Terminal';

/** What was said in an exchange, or why that is not here; undefined where it was never kept. */
export function describeContent(
  { content, content_kept }: ExchangeEvent,
  { style }: Styles,
): string | undefined {
  if (content) {
    const { request, reply } = content;
    return [
      ...(request ? [describeSide('REQUEST', request, style)] : []),
      ...(reply ? [describeSide('REPLY', reply, style)] : []),
    ].join('\n\n');
  }
  return content_kept
    ? style(
        'dim',
        'What was said is kept, but not for you to read, or its time is over. It takes a person with the permission "keeptrusts.event-content.read", not an access key.',
      )
    : undefined;
}

function describeSide(
  title: string,
  { texts, truncated, withheld }: KeptSide,
  style: Styles['style'],
): string {
  const notes = [
    ...(withheld ? ['not given to the client, or not all of it'] : []),
    ...(truncated ? ['cut'] : []),
  ];
  const head = notes.length > 0 ? `${title} (${notes.join(', ')})` : title;
  const lines = texts.flatMap(({ speaker, place, text }) => [
    style('dim', `${speaker}, ${plain(place)}`),
    ...text.split(/\r?\n/).map(line => `  ${plain(line)}`),
  ]);
  return [style('bold', head), ...lines].join('\n');
}
