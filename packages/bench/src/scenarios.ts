/** One load to compare contenders under. */
export interface Scenario {
  name: string;
  promptBytes: number;
  stream: boolean;
  connections: number;
}

const sizes = [
  { label: '1 KB', promptBytes: 1024 },
  { label: '10 KB', promptBytes: 10 * 1024 },
];

/** Prompts of 1 and 10 KB, replies whole and streamed, on 1, 32 and 256 connections. */
export const scenarios: readonly Scenario[] = [false, true].flatMap(stream =>
  sizes.flatMap(({ label, promptBytes }) =>
    [1, 32, 256].map(connections => ({
      name: `${label}, ${stream ? '100 frames' : 'whole'}, ${connections} ${
        connections === 1 ? 'connection' : 'connections'
      }`,
      promptBytes,
      stream,
      connections,
    })),
  ),
);
