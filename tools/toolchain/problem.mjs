/** Something that the person at the keyboard can act on: shown as its sentence, without a stack. */
export class Problem extends Error {
  name = 'Problem';
}

const disk = 'free some space (an installation needs about 4 GB)';
const network =
  'check the connection, the proxy settings and `npm config get registry`';

/** What npm, Yarn and the operating system say, in the order in which it is looked for, and what to do about it. */
const causes = [
  {
    name: 'disk-full',
    said: /ENOSPC|no space left on device/i,
    advice: () => `The disk is full: ${disk} and run the command again.`,
  },
  {
    name: 'no-permission',
    said: /(?:EACCES|EPERM|EROFS)[^\n]*/,
    advice: (_, [what]) =>
      `Writing into this clone is not permitted (${what}): make its folder and all files in it yours, or clone it to where you may write.`,
  },
  {
    name: 'lockfile-outdated',
    said: /YN0028|lockfile would have been modified/,
    advice: () =>
      'yarn.lock does not match the package.json files: run `npm run deps` and commit the yarn.lock that it writes.',
  },
  {
    name: 'registry-unreachable',
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_CLOSED_BEFORE_CONNECTION|ERR_SOCKET_TIMEOUT|socket hang up|Timeout awaiting/,
    advice: registry =>
      `The package registry ${registry} does not answer: ${network}, then run the command again.`,
  },
  {
    name: 'registry-refused',
    said: /E401|E403|YN0033|YN0041|Response Code: 40[13]/,
    advice: registry =>
      `The package registry ${registry} wants you to sign in: Yarn takes the token from YARN_NPM_AUTH_TOKEN, npm takes it from your .npmrc.`,
  },
  {
    name: 'certificate',
    said: /CERT_|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|self.signed certificate|local issuer certificate/,
    advice: registry =>
      `The certificate of the package registry ${registry} is not trusted: point \`npm config set cafile\` at your organisation's certificates.`,
  },
  {
    name: 'package-missing',
    said: /No matching version found for (\S+?)\.?\s|Not Found - GET (\S+)|(\S+): No candidates found|(\S+): Package not found|Response Code: 404/,
    advice: (registry, [, ...found]) =>
      `The package registry ${registry} does not have ${
        found.find(Boolean) ?? 'a package that is needed'
      }: use one that mirrors the whole npm registry (\`npm config set registry\`) and run the command again.`,
  },
];

/** The first known cause in what a program printed, as `{ name, sentence }`, or undefined. */
export function diagnose(output, registry) {
  for (const { name, said, advice } of causes) {
    const match = said.exec(output);
    if (match) return { name, sentence: advice(registry, match) };
  }
  return undefined;
}

/** The Problem of an installation that failed, from what its program printed. */
export function installationProblem(what, output, { registry, log }) {
  const { name, sentence } = diagnose(output, registry) ?? {
    sentence: `${what} could not be installed, for a reason not known here.`,
  };
  const problem = new Problem(`${sentence}\nDetails: ${log.path}`);
  problem.cause = name;
  return problem;
}

/** What to print for an error that ended a task. */
export function explain(error) {
  if (process.env.KEEPTRUSTS_DEBUG === '1') return error.stack;
  if (error instanceof Problem) return error.message;
  return (
    diagnose(error.message)?.sentence ??
    `${error.message} (KEEPTRUSTS_DEBUG=1 shows where)`
  );
}
