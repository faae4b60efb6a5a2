const sentence =
  'Please summarise the release note of version 4.2 for the 12 customers who met us in week 47. ';

/** A chat completion request whose prompt has about so many bytes. */
export function requestBody(promptBytes: number, stream: boolean): string {
  const repeats = Math.ceil(promptBytes / sentence.length);
  return JSON.stringify({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You are a helpful assistant.' },
      { role: 'user', content: sentence.repeat(repeats) },
    ],
    temperature: 0.7,
    ...(stream && { stream: true }),
  });
}
