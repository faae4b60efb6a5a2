import { chats } from './chats';
import { crowded } from './crowded';
import { eastern } from './eastern';
import { forms } from './forms';
import { german } from './german';
import { logs } from './logs';
import { mails } from './mails';
import { more } from './more';
import { northern } from './northern';
import { numbers } from './numbers';
import { rare } from './rare';
import { romance } from './romance';
import { slavic } from './slavic';
import { words } from './words';

/** The texts that were written by hand, `⟦category|…⟧` around what is to be found. */
export const texts: readonly string[] = [
  ...[...mails, ...chats, ...forms, ...logs, ...more, ...crowded, ...rare],
  ...[...german, ...romance, ...northern, ...slavic, ...eastern],
  ...[...numbers, ...words],
];
