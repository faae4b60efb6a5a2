import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { addModel } from './__testUtils__/modelFolders';
import { readModelFolder } from './ModelFolder';

const folder = temporaryFolder();
const config = { id2label: { 0: 'SAFE', 1: 'BAD' } };

/** A model of its own for each case, with these files. */
let count = 0;
function read(files: Record<string, unknown>) {
  const name = `model-${count++}`;
  addModel(folder, name, files);
  return readModelFolder(folder, name);
}

describe('a folder of a model', () => {
  it('tells labels, limits and where its files are', () => {
    addModel(folder);
    expect(readModelFolder(folder, 'tiny-guard')).toEqual({
      name: 'tiny-guard',
      facts: { labels: ['SAFE', 'INJECTION'], isExclusive: true },
      files: {
        model: expect.stringMatching(/tiny-guard\/onnx\/model\.onnx$/),
        tokenizer: expect.stringMatching(/tokenizer\.json$/),
        tokenizerConfig: expect.stringMatching(/tokenizer_config\.json$/),
      },
      maxTokens: 16,
      padToken: 0,
    });
  });

  it('may have the weights beside the rest, and no tokenizer_config.json', () => {
    const { files } = read({
      'model.onnx': 'weights',
      'tokenizer_config.json': undefined,
    });
    expect(files.model).toMatch(/model-\d+\/model\.onnx$/);
    expect(files.tokenizerConfig).toBeUndefined();
  });

  it.each([
    [{ problem_type: 'multi_label_classification' }, false],
    [{ problem_type: 'single_label_classification' }, true],
    [{ id2label: { 0: 'toxic' } }, false],
  ])('with %j has labels that exclude each other: %s', (more, isExclusive) => {
    const { facts } = read({ 'config.json': { ...config, ...more } });
    expect(facts.isExclusive).toBe(isExclusive);
  });

  it('has two labels when it names none', () => {
    const { facts } = read({ 'config.json': {} });
    expect(facts.labels).toEqual(['LABEL_0', 'LABEL_1']);
  });

  it.each([
    [{}, {}, 512],
    [{ max_position_embeddings: 8192 }, {}, 8192],
    [{ max_position_embeddings: 512 }, { model_max_length: 256 }, 256],
    [{ max_position_embeddings: 512 }, { model_max_length: 1e30 }, 512],
    [{ max_position_embeddings: 514, model_type: 'xlm-roberta' }, {}, 512],
  ])('with %j and %j reads %d tokens', (more, tokenizer, maxTokens) => {
    const files = {
      'config.json': { ...config, ...more },
      'tokenizer_config.json': tokenizer,
    };
    expect(read(files).maxTokens).toBe(maxTokens);
  });

  it.each([
    [{ 'config.json': undefined }, 'has no config.json to read'],
    [{ 'config.json': '{' }, 'config.json that is not as it should be.'],
    [{ 'config.json': { id2label: [] } }, 'should be, at "id2label"'],
    [{ 'config.json': { id2label: { 1: 'A' } } }, 'does not count from 0'],
    [{ 'config.json': { id2label: {} } }, 'does not count from 0'],
    [{ 'config.json': { max_position_embeddings: 8 } }, 'at most 8 tokens'],
    [{ 'tokenizer.json': undefined }, 'has no tokenizer.json'],
    [{ 'onnx/model.onnx': undefined }, 'has no model.onnx or onnx/model.onnx.'],
  ])('that is faulty, as in %j, is told of without its path', (files, told) => {
    let message = '';
    try {
      read(files);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toContain(told);
    expect(message).toMatch(/^The model "model-\d+" /);
    expect(message).not.toContain(folder);
  });

  it.each(['../tiny-guard', 'a/b', '..', '.', '', '/etc', 'absent'])(
    'is not looked for at "%s"',
    name => {
      expect(() => readModelFolder(folder, name)).toThrow(
        `There is no model "${name}" among those of the host.`,
      );
    },
  );
});
