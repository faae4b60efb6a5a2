import { type CreatedToken } from '@keeptrusts/contract/api';
import { formatTime, formatWhen } from '../control-plane/formatFacts';
import { type Session } from '../control-plane/Session';

/** A key that was just made, once, and how to use it. */
export function describeNewKey(token: CreatedToken, session: Session): string {
  const facts = factsOf(token);
  if (token.key === undefined) return [...facts, keptAway(token)].join('\n');
  const { style } = session.terminal;
  return [
    ...facts,
    'This is the key. It is shown this once:',
    '',
    `  ${style('bold', token.key)}`,
    '',
    ...usage(token, token.key, session.url),
  ].join('\n');
}

function factsOf(token: CreatedToken): string[] {
  const { name, token_type, team_name, configuration_name } = token;
  const whose = team_name === null ? 'the platform' : `team ${team_name}`;
  const policies = configuration_name
    ? `, governed by ${configuration_name}`
    : '';
  return [
    `The ${token_type} key "${name}" of ${whose}${policies}.`,
    token.expires_at === null
      ? 'It does not expire.'
      : `It expires ${formatTime(token.expires_at)} UTC (${formatWhen(
          token.expires_at,
        )}).`,
    ...(token.grace_until === null
      ? []
      : [`The old key is valid until ${formatTime(token.grace_until)} UTC.`]),
  ];
}

/** A repeated request, and a key in the store, come without the key itself. */
function keptAway({ secret_path }: CreatedToken): string {
  return secret_path === null
    ? 'The key was shown when it was made, and is not shown again. kt tokens rotate makes a new one.'
    : `The key lies in the secret store: ${secret_path}`;
}

function usage(
  { token_type }: CreatedToken,
  key: string,
  url: string,
): string[] {
  if (token_type === 'access') {
    return [
      'It drives the control plane. Keep it where your scripts find it as KEEPTRUSTS_API_TOKEN.',
    ];
  }
  return [
    'An application that uses an OpenAI SDK changes two lines:',
    '',
    `  api_key="${key}",`,
    `  base_url="${url}/v1",`,
  ];
}
