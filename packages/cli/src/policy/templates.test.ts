import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findTemplate,
  lintPolicyConfig,
  readCaseFile,
  readTemplate,
  templateNames,
  type PolicyCase,
} from '@keeptrusts/policy';
import { describeSample } from './__testUtils__/describeSample';
import { testFile } from './cases/testFile';
import { requestBody } from './trial/requestBody';
import { toCompletion } from './trial/toCompletion';
import { tryPolicies } from './trial/tryPolicies';

jest.setTimeout(60_000);

const root = join(__dirname, '../../../..');
const templates = join(root, 'packages/policy/templates');
const page = readFileSync(join(root, 'docs/templates.md'), 'utf8');

function trial(template: string, said: Partial<PolicyCase>) {
  const { config } = lintPolicyConfig(readTemplate(template)!);
  return tryPolicies(config!, {
    body: requestBody({ input: 'Go on', ...said }, config!),
    headers: {},
    completion: toCompletion(said.reply),
    repeat: 1,
  });
}

/** What developers and their users write all day; none of it is anybody's business. */
const ordinary = [
  'How do I kill a child process in Node when its parent is killed?',
  'Ignore the previous error and explain line 42 of this stack trace.',
  'Write a system prompt for a bot that answers questions about opening hours.',
  "TypeError: Cannot read properties of undefined (reading 'id')\n    at load (/app/src/index.ts:1042:17)\nNode.js v24.1.0",
  'const port = 5432; await fetch("http://127.0.0.1:8080/v1/models?limit=20");',
  "SELECT id, total FROM orders WHERE created_at > '2026-01-31' AND total > 1000.50;",
  'docker run --rm -p 3000:3000 -e TOKEN=$TOKEN node:24-alpine npm start',
  'commit 3f2a9c1d7b6e5a4f0c8d9e1b2a3c4d5e6f708192, uuid 550e8400-e29b-41d4-a716-446655440000, timestamp 1732205875',
  'Please ignore my last message, I found the receipt.',
  'Pretend you are a pirate and explain the shipping rates.',
  'Order 1234567890, ticket OPS-1234, invoice 2026-000417, 15:30 on 12.03.2026',
  'Welche Vorteile hat Rust gegenüber C++ bei der Speicherverwaltung? Bitte in drei Sätzen.',
  'Bestellnummer 4711-0815 vom 12.03.2025 fehlt im Export, Version 5.8.3. Woran liegt das?',
  'Peux-tu expliquer pourquoi cette requête prend 12 secondes au lieu de 300 ms ?',
  'Resume este texto en dos frases y tradúcelo al inglés.',
  '请用三句话解释什么是数据库索引。',
];
/** HIPAA's identifiers include dates and addresses of the web, which ordinary texts have, too. */
const general = templateNames().filter(name => name !== 'healthcare-compliant');

describe.each(templateNames())('the template %s', name => {
  it('does what its tests say', async () => {
    const { faulty, results } = await testFile(
      join(templates, `${name}.yaml`),
      {},
    );
    expect(faulty).toEqual([]);
    expect(results.length).toBeGreaterThan(1);
    for (const { name: test, differences } of results) {
      expect({ test, differences }).toEqual({ test, differences: [] });
    }
  });

  it('does to its sample what the documentation shows', async () => {
    const text = readFileSync(join(templates, `${name}.test.yaml`), 'utf8');
    const sample = readCaseFile(text).cases.find(
      each => each.name === 'sample',
    );
    const shown = describeSample(sample!, await trial(name, sample!));
    expect(sectionOf(name)).toContain(`\`\`\`text\n${shown}\n\`\`\``);
  });

  it('enforces what the documentation says', () => {
    const { title, summary, enforces, aliases } = findTemplate(name)!;
    const section = sectionOf(name);
    expect(section.replaceAll('\n', ' ')).toContain(`**${title}.** ${summary}`);
    for (const line of enforces) expect(section).toContain(`- ${line}\n`);
    for (const alias of aliases) expect(section).toContain(`\`${alias}\``);
  });
});

describe.each(general)('%s leaves alone', name => {
  it.each(ordinary)('%s', async text => {
    const { reply, sent, details } = await trial(name, {
      input: text,
      reply: text,
      stream: true,
    });
    // A disclaimer is added, not found.
    const found = details.filter(each => each.category !== 'disclaimer');
    expect(found).toEqual([]);
    expect(sent).toContain(JSON.stringify(text));
    expect(reply?.content.startsWith(text)).toBe(true);
  });
});

/** The part of the page that is about a template. */
function sectionOf(name: string): string {
  const [, section] = page.split(`\n## ${name}\n`);
  return section?.split('\n## ')[0] ?? '';
}
