import { type Token, type TokenState } from '@keeptrusts/contract/api';
import { formatTime, formatWhen } from '../control-plane/formatFacts';
import { formatDetails, type Column } from '../control-plane/formatTable';
import { type Styles } from '../terminal/Terminal';

const stateStyles = {
  active: 'green',
  rotating: 'yellow',
  expired: 'red',
  revoked: 'red',
} as const satisfies Record<TokenState, string>;

const type: Column<Token> = {
  title: 'TYPE',
  text: ({ token_type }) => token_type,
};

/** What a list of keys shows of each. */
export const tokenColumns: readonly Column<Token>[] = [
  { title: 'NAME', text: ({ name }) => name },
  { title: 'TEAM', text: ({ team_name }) => team_name ?? 'platform' },
  {
    title: 'STATE',
    text: ({ state }) => state,
    style: ({ state }) => stateStyles[state],
  },
  { title: 'EXPIRES', text: ({ expires_at }) => formatWhen(expires_at) },
  { title: 'LAST USED', text: ({ last_used_at }) => formatWhen(last_used_at) },
  {
    title: 'CONFIGURATION',
    text: ({ configuration_name }) => configuration_name ?? '-',
  },
  { title: 'KEY', text: ({ hint }) => hint },
  { title: 'ID', text: ({ id }) => id },
];

/** The same where keys of both types are in the list. */
export const mixedTokenColumns = tokenColumns.toSpliced(1, 0, type);

/** A key, for a person. */
export function describeToken(token: Token, styles: Styles): string {
  return formatDetails(
    [
      ['name', token.name],
      ['type', token.token_type],
      ['team', token.team_name ?? 'the platform'],
      ['state', token.state],
      ['key', token.hint],
      ['configuration', token.configuration_name ?? undefined],
      ['models', token.allowed_models?.join(', ')],
      ['providers', token.allowed_providers?.join(', ')],
      ['limits', limitsOf(token)],
      ['entities', token.entity_refs.join(', ') || undefined],
      ['labels', labelsOf(token)],
      ['secret store', token.secret_path ?? undefined],
      ['created', `${formatTime(token.created_at)} by ${token.created_by}`],
      ['expires', whenOf(token.expires_at) ?? 'never'],
      ['last used', whenOf(token.last_used_at) ?? 'never'],
      ['old key until', graceOf(token)],
      ['revoked', whenOf(token.revoked_at)],
      ['id', token.id],
    ],
    styles,
  );
}

/** A revoked key has no grace left, whatever it was promised. */
function graceOf({ state, grace_until }: Token): string | undefined {
  return state === 'rotating' ? whenOf(grace_until) : undefined;
}

function limitsOf({ rate_limits }: Token): string | undefined {
  const limits = Object.entries(rate_limits).map(
    ([name, value]) => `${value} ${name.replaceAll('_', ' ')}`,
  );
  return limits.join(', ') || undefined;
}

function labelsOf({ labels }: Token): string | undefined {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}=${value}`,
  );
  return pairs.join(', ') || undefined;
}

function whenOf(time: string | null): string | undefined {
  return time === null
    ? undefined
    : `${formatTime(time)} (${formatWhen(time)})`;
}
