import fc from 'fast-check';
import { json, stream } from '../__testUtils__/answers';
import {
  chatRequest,
  chunksOf,
  done,
  frame,
} from '../__testUtils__/chatCompletions';
import { cutAt, cuts } from '../__testUtils__/cuts';
import { nearMatches } from '../__testUtils__/nearMatches';
import { startPair, type Pair } from '../__testUtils__/startPair';

/** The texts of one choice of a reply. */
interface Said {
  content: string;
  reasoning: string;
  toolArguments: string[];
}

const said = fc.record<Said>({
  content: nearMatches,
  reasoning: nearMatches,
  toolArguments: fc.array(
    fc
      .dictionary(
        fc.constantFrom('to', 'note', 'ids'),
        fc.oneof(nearMatches, fc.array(nearMatches, { maxLength: 2 })),
      )
      .map(value => JSON.stringify(value)),
    { maxLength: 2 },
  ),
});

/** A piece of one text of one choice, and how it stands in a delta. */
interface Piece {
  index: number;
  delta: Record<string, unknown>;
}

/** Cuts every text; the pieces of each are in order. */
function lanes(choices: readonly Said[], places: readonly number[]): Piece[][] {
  return choices.flatMap(({ content, reasoning, toolArguments }, index) => [
    cutAt(content, places).map(text => ({ index, delta: { content: text } })),
    cutAt(reasoning, places).map(text => ({
      index,
      delta: { reasoning_content: text },
    })),
    ...toolArguments.map((whole, tool) =>
      cutAt(whole, places).map(text => ({
        index,
        delta: {
          tool_calls: [{ index: tool, function: { arguments: text } }],
        },
      })),
    ),
  ]);
}

/** Takes the next piece of one lane after the other, as the turns have it. */
function interleaved(all: Piece[][], turns: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  const open = all.map(lane => [...lane]).filter(lane => lane.length > 0);
  for (let turn = 0; open.length > 0; turn++) {
    const at = (turns[turn % turns.length] ?? 0) % open.length;
    pieces.push(...open[at].splice(0, 1));
    if (open[at].length === 0) open.splice(at, 1);
  }
  return pieces;
}

function toFrames(choices: readonly Said[], pieces: readonly Piece[]) {
  const piece = (each: Piece, finish_reason: string | null = null) =>
    frame({ choices: [{ ...each, finish_reason }] });
  return [
    ...pieces.map(each => piece(each)),
    ...choices.map((_, index) => piece({ index, delta: {} }, 'stop')),
    done,
  ];
}

function toCompletion(choices: readonly Said[]) {
  return {
    choices: choices.map(({ content, reasoning, toolArguments }, index) => ({
      index,
      message: {
        content,
        reasoning_content: reasoning,
        tool_calls: toolArguments.map(each => ({
          function: { arguments: each },
        })),
      },
    })),
  };
}

interface Message {
  content?: string;
  reasoning_content?: string;
  tool_calls?: { index?: number; function: { arguments: string } }[];
}

function readCompletion(text: string): Said[] {
  const { choices } = JSON.parse(text) as { choices: { message: Message }[] };
  return choices.map(({ message }) => ({
    content: message.content ?? '',
    reasoning: message.reasoning_content ?? '',
    toolArguments: (message.tool_calls ?? []).map(
      call => call.function.arguments,
    ),
  }));
}

/** Puts the texts of a stream together again, as an SDK does. */
function readStream(text: string, like: readonly Said[]): Said[] {
  const heard = like.map(({ toolArguments }) => ({
    content: '',
    reasoning: '',
    toolArguments: toolArguments.map(() => ''),
  }));
  for (const { choices } of chunksOf(text)) {
    for (const { index, delta } of choices) {
      const message: Message = delta;
      heard[index].content += message.content ?? '';
      heard[index].reasoning += message.reasoning_content ?? '';
      for (const call of message.tool_calls ?? []) {
        heard[index].toolArguments[call.index ?? 0] += call.function.arguments;
      }
    }
  }
  return heard;
}

describe('redaction of a streamed reply', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair('policies: [{ name: mask, type: pii_redaction }]');
  });
  afterAll(() => pair.stop());

  it('gives the same texts as redaction of the whole reply, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(said, { minLength: 1, maxLength: 3 }),
        cuts,
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
        cuts,
        async (choices, places, turns, packets) => {
          pair.upstream.answer(json(toCompletion(choices)));
          const whole = await pair.gateway.chat(chatRequest());
          const pieces = interleaved(lanes(choices, places), turns);
          const bytes = Buffer.from(toFrames(choices, pieces).join(''));
          pair.upstream.answer(stream(...cutAt(bytes, packets)));
          const streamed = await pair.gateway.chat(
            chatRequest('Hello', { stream: true }),
          );
          const heard = readStream(streamed.text, choices);
          expect(heard).toEqual(readCompletion(whole.text));
          for (const { toolArguments } of heard) {
            for (const each of toolArguments) JSON.parse(each);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('lets every frame pass as it is when there is nothing to find', async () => {
    const clean = fc
      .array(fc.constantFrom('😀 ', 'grüße! ', 'all fine, ', '\n', '"'), {
        maxLength: 8,
      })
      .map(parts => parts.join(''));
    const cleanSaid = fc.record<Said>({
      content: clean,
      reasoning: clean,
      toolArguments: fc.constant([]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cleanSaid, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 1 }),
        async (choices, turns) => {
          const frames = toFrames(
            choices,
            interleaved(lanes(choices, []), turns),
          );
          pair.upstream.answer(stream(frames.join('')));
          const { text } = await pair.gateway.chat(
            chatRequest('Hello', { stream: true }),
          );
          expect(text).toBe(frames.join(''));
        },
      ),
      { numRuns: 50 },
    );
  });
});
