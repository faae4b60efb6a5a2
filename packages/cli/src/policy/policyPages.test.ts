import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { testFile } from './cases/testFile';

jest.setTimeout(60_000);

const directory = join(__dirname, '../../../../docs/policies');
const pages = readdirSync(directory).filter(file => file !== 'index.md');
const folder = temporaryFolder();

/** The YAML of a page: its example in a list, the same in a chain, and tests of the first. */
function yamlOf(file: string): string[] {
  const page = readFileSync(join(directory, file), 'utf8');
  return [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml]) => yaml);
}

describe('docs/policies', () => {
  it.each(pages)('%s: the example does what its tests say', async file => {
    const [inList, , cases] = yamlOf(file);
    const policies = folder.write(file.replace('.md', '.yaml'), inList);
    const { faulty, results } = await testFile(policies, {
      cases: folder.write(file.replace('.md', '.test.yaml'), cases),
    });
    expect(faulty).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
    for (const { name, differences } of results) {
      expect({ name, differences }).toEqual({ name, differences: [] });
    }
  });
});
