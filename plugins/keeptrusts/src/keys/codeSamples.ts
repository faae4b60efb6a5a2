/** A program that calls a model through the gateway. */
export interface CodeSample {
  language: string;
  text: string;
}

const variable = 'KEEPTRUSTS_GATEWAY_TOKEN';
const usualModel = 'gpt-4o';

/** Keys belong into the environment, not into programs. */
export function environmentLine(key: string): string {
  return `export ${variable}=${key}`;
}

/**
 * The same call in several languages.
 *
 * @param allowedModels - globs; a model is taken from them when one names a model outright
 */
export function codeSamples(
  baseUrl: string,
  allowedModels: readonly string[],
): CodeSample[] {
  const model = allowedModels.find(each => !/[*?[\]{}]/.test(each));
  return [
    { language: 'Python', text: python(baseUrl, model ?? usualModel) },
    { language: 'TypeScript', text: typeScript(baseUrl, model ?? usualModel) },
    { language: 'curl', text: curl(baseUrl, model ?? usualModel) },
  ];
}

function python(baseUrl: string, model: string): string {
  return `import os
from openai import OpenAI

client = OpenAI(
    api_key=os.environ["${variable}"],
    base_url="${baseUrl}",
)

response = client.chat.completions.create(
    model="${model}",
    messages=[{"role": "user", "content": "Hello"}],
)
print(response.choices[0].message.content)`;
}

function typeScript(baseUrl: string, model: string): string {
  return `import OpenAI from 'openai';

const client = new OpenAI({
  apiKey: process.env.${variable},
  baseURL: '${baseUrl}',
});

const response = await client.chat.completions.create({
  model: '${model}',
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(response.choices[0].message.content);`;
}

function curl(baseUrl: string, model: string): string {
  return `curl ${baseUrl}/chat/completions \\
  -H "Authorization: Bearer $${variable}" \\
  -H "Content-Type: application/json" \\
  -d '{"model": "${model}", "messages": [{"role": "user", "content": "Hello"}]}'`;
}
