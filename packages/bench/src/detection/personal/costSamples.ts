/** Texts as they are, as long as a page or more. */
export const costSamples: Readonly<Record<string, string>> = {
  'plain prose':
    `${'The committee met on Tuesday and agreed that the proposal would be considered in the spring. Several members asked how the budget compares with that of last year, and what the plan means for the smaller branches. '.repeat(
      4,
    )}In 2026 the team grew to 140 people, and version 2.4 came out on 12 March. `.repeat(
      20,
    ),
  'JSON and code':
    `{"id":"req_01HZX","created":1763718782,"user":{"email":"ann@example.com","roles":["admin"],"age":42},"items":[{"sku":"A-1290-33","price":19.99,"qty":3}],"agent":"Mozilla/5.0 (X11) Chrome/120.0.0.0"}
export async function load(id: string): Promise<User> {
  const reply = await fetch(\`/api/users/\${id}?v=2\`);
  if (!reply.ok) throw new Error('status ' + reply.status);
  return (await reply.json()) as User;
}
`.repeat(40),
  'digit-rich logs': Array.from(
    { length: 150 },
    (_, line) =>
      `2026-11-21T09:53:12.${100 + line}Z INFO [worker-${line}] req=${
        4155552671 + line * 7919
      } trace=4bf92f3577b34da6a3ce929d0e0e4736 took=${line * 13}ms bytes=${
        line * 104729
      } ip=10.0.${line}.7 order 100-${2000000 + line * 37}-${7000000 + line}`,
  ).join('\n'),
};
