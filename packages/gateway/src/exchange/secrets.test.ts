import { generateKey } from '@keeptrusts/contract';
import { readdirSync, readFileSync } from 'node:fs';
import { type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  breakOff,
  cutShort,
  hang,
  json,
  refusal,
  reset,
  stall,
  stream,
  whole,
  type Answer,
} from '../__testUtils__/answers';
import {
  chatRequest,
  chunk,
  completion,
  contentFrames,
  frame,
} from '../__testUtils__/chatCompletions';
import { KeyDirectory } from '../__testUtils__/KeyDirectory';
import { type Answered } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { Spool } from '../record/Spool';

/** What is said, and by nobody else's leave repeated. */
const said = {
  prompt: 'canaryprompt1717',
  email: 'canary.mail@example.com',
  card: '4111 1111 1111 1111',
  toolArguments: 'canaryarguments2323',
  unknownField: 'canaryfield3131',
};
const reply = 'canaryreply4141';
/** Of no shape that could be told from a word. */
const secrets = {
  providerSecret: 'canary/sk-52525/secret5353',
  targetHeader: 'canaryheader6161',
};
const keys = {
  right: generateKey('gateway'),
  stranger: generateKey('gateway'),
  access: generateKey('access'),
  mistyped: 'kt_gk_canarykey7171',
  other: 'canarycredential8383',
  cookie: 'canarycookie9797',
};

const policies = `
policies:
  - { name: mask, type: pii_redaction, categories: [email] }
  - { name: no-cards, type: pii_detection, action: block, categories: [credit_card] }
  - { name: models, type: model_filter, denied_models: ['*-preview'] }
  - { name: rate, type: rate_limit, action: block, max_requests_per_minute: 1, per: user }
  - { name: cost, type: cost_limit, action: block, max_cost_per_request: 1 }
routing: { breaker: { failure_threshold: 1000 } }
`;
const request = (content: string, more: Record<string, unknown> = {}) =>
  chatRequest(`${said.prompt} ${content}`, {
    x_new: said.unknownField,
    tools: [{ type: 'function', function: { name: said.toolArguments } }],
    ...more,
  });
const plain = request(said.email);
const streamed = request(said.email, { stream: true });
const blocked = request(said.card);

const quoting = (status: number) =>
  refusal(
    status,
    `"${secrets.providerSecret}" and "${secrets.targetHeader}" are wrong.`,
  );
const quotingFrame = frame({
  error: { message: `Bearer ${secrets.providerSecret} is out of quota.` },
});
const quotingParam = json(
  { error: { message: 'Wrong.', param: secrets.providerSecret } },
  400,
);
const word = frame(chunk({ content: reply }));
const authorized = { authorization: `Bearer ${keys.right}` };

interface Case {
  answer?: Answer;
  body?: string | Buffer;
  headers?: OutgoingHttpHeaders;
  /** Times it is sent, by the same user. */
  times?: number;
  status: number;
}

/** Every way in which an exchange goes, and the status that the client gets. */
const cases: Record<string, Case> = {
  'goes well': { status: 200 },
  'goes well as a stream': {
    answer: stream(...contentFrames(reply)),
    body: streamed,
    status: 200,
  },
  'has no key': { headers: { authorization: '' }, status: 401 },
  'has a key that nobody knows': {
    headers: { authorization: `Bearer ${keys.stranger}` },
    status: 401,
  },
  'has a key of another type': {
    headers: { authorization: '', 'x-api-key': keys.access },
    status: 401,
  },
  'has a key that was mistyped': {
    headers: { authorization: '', 'api-key': keys.mistyped },
    status: 401,
  },
  'is blocked': { body: blocked, status: 403 },
  'gets a reply that is blocked': {
    answer: json(completion(`${reply} ${said.card}`)),
    status: 403,
  },
  'gets a stream that is blocked': {
    answer: stream(word, frame(chunk({ content: said.card })), word),
    body: streamed,
    status: 200,
  },
  'names a model that is not allowed': {
    body: request('', { model: 'gpt-9-preview' }),
    status: 403,
  },
  'passes its rate': { times: 2, status: 429 },
  'costs too much': {
    body: request('', { max_tokens: 1_000_000_000 }),
    status: 402,
  },
  'is not JSON': { body: `${said.prompt} position 4111`, status: 400 },
  'is JSON cut off': { body: plain.slice(0, -2), status: 400 },
  'is of the wrong shape': {
    body: request('', { n: said.prompt, stream: said.prompt }),
    status: 422,
  },
  'names a member twice': {
    body: plain.replace('{', `{"user":"${said.prompt}","user":"",`),
    status: 400,
  },
  'is compressed': { body: gzipSync(plain), status: 400 },
  'is too large': { body: request('x'.repeat(10_000)), status: 413 },
  'is not accepted for the credential': { answer: quoting(401), status: 401 },
  'is refused as wrong': { answer: quoting(400), status: 400 },
  'is refused for a field': { answer: quotingParam, status: 400 },
  'is refused as forbidden': { answer: quoting(403), status: 403 },
  'is refused for its rate': { answer: quoting(429), status: 429 },
  'is refused with a fault': { answer: quoting(500), status: 502 },
  'gets no answer in time': { answer: hang, status: 504 },
  'gets a reply that goes silent': { answer: stall(), status: 504 },
  'gets a connection that is reset': { answer: reset, status: 502 },
  'gets a reply that is cut': {
    answer: cutShort(`{"choices":["${reply}`),
    status: 502,
  },
  'gets a reply that is not JSON': { answer: whole(reply), status: 502 },
  'gets a stream that is cut': {
    answer: breakOff(word),
    body: streamed,
    status: 200,
  },
  'gets a stream that goes silent': {
    answer: stall(word),
    body: streamed,
    status: 200,
  },
  'gets a stream with a fault in it': {
    answer: stream(word, quotingFrame),
    body: streamed,
    status: 200,
  },
  'gets a stream that begins with a fault': {
    answer: stream(quotingFrame),
    body: streamed,
    status: 502,
  },
  'gets a stream that is not JSON': {
    answer: stream(word, `data: ${secrets.providerSecret}\n\n`),
    body: streamed,
    status: 200,
  },
};

describe('canaries', () => {
  const folder = temporaryFolder();
  const written: unknown[] = [];
  let pair: Pair;

  beforeAll(async () => {
    for (const channel of [process.stdout, process.stderr]) {
      jest.spyOn(channel, 'write').mockImplementation(piece => {
        written.push(piece);
        return true;
      });
    }
    const directory = new KeyDirectory();
    pair = await startPair(
      policies,
      {
        secret_key_ref: { env: 'CANARY' },
        headers: { 'x-secret': secrets.targetHeader },
        timeout: { headers: 0.05, idle: 0.05 },
      },
      {
        environment: { CANARY: secrets.providerSecret },
        recorder: new Spool({ directory: folder, fsync: 'never' }),
        maxBodyBytes: 5000,
        directory: configuration => {
          directory.add(keys.right, { teamId: 'team_1', configuration });
          return directory;
        },
      },
    );
  });
  afterAll(async () => {
    await pair.stop();
    jest.restoreAllMocks();
  });

  /** The answer to the last time that a case is sent. */
  async function play(name: string, user = name): Promise<Answered> {
    const { answer, body, headers, times = 1 } = cases[name];
    pair.upstream.answer(answer ?? json(completion(reply)));
    const options = {
      headers: {
        ...authorized,
        cookie: keys.cookie,
        'x-goog-api-key': keys.other,
        'x-user-id': user,
        ...headers,
      },
    };
    let answered = await pair.gateway.chat(body ?? plain, options);
    for (let time = 1; time < times; time++) {
      answered = await pair.gateway.chat(body ?? plain, options);
    }
    return answered;
  }

  it.each(Object.keys(cases))(
    'are not in what a client is told when a request %s',
    async name => {
      const { status, headers, text } = await play(name);
      expect(status).toBe(cases[name].status);
      const told = JSON.stringify(headers) + text;
      // A reply is the client's, and a stream that has begun has said it already.
      const withheld = status === 200 ? [] : [reply];
      for (const canary of [...canariesIn(secrets, keys, said), ...withheld]) {
        expect(told).not.toContain(canary);
      }
      expect(status === 200 || 'error' in JSON.parse(text)).toBe(true);
    },
  );

  it("do not reach a provider when they are the client's credentials", async () => {
    await play('goes well', 'somebody else');
    const { rawHeaders, body } = await pair.upstream.request();
    const sent = JSON.stringify(rawHeaders) + String(body);
    for (const canary of canariesIn(keys)) expect(sent).not.toContain(canary);
    expect(sent).not.toContain(said.email);
    // The search finds what is there.
    expect(sent).toContain(secrets.providerSecret);
    expect(sent).toContain(said.prompt);
  });

  it('are nowhere in record, metrics and output', async () => {
    const record = readdirSync(folder)
      .map(name => readFileSync(join(folder, name), 'utf8'))
      .join('');
    const { text: metrics } = await pair.gateway.get('/metrics');
    // Every case is there to be searched.
    for (const name of Object.keys(cases)) expect(record).toContain(name);
    expect(metrics).toContain('status="504"');
    const everything = record + metrics + written.join('');
    for (const canary of [...canariesIn(said, secrets, keys), reply]) {
      expect(everything).not.toContain(canary);
    }
  });
});

/** Also as they are in a text that was not parsed, or without spaces. */
function canariesIn(...groups: Record<string, string>[]): string[] {
  return groups
    .flatMap(group => Object.values(group))
    .flatMap(canary => [canary, canary.replaceAll(' ', '')]);
}
