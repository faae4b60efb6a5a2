import { openApiDocument } from './openapi';
import { operations } from './operations';

const document = JSON.parse(
  JSON.stringify(
    openApiDocument('https://portal.example.com/api/keeptrusts', '1.0.0'),
  ),
);

describe('the OpenAPI document', () => {
  it('is a valid one', async () => {
    const { Validator } = await import('@seriousme/openapi-schema-validator');
    const validator = new Validator();
    await expect(validator.validate(document)).resolves.toEqual({
      valid: true,
    });
    expect(validator.version).toBe('3.1');
  });

  it('has each operation, under an id of its own', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, path, method } of operations) {
      expect(document.paths[path][method.toLowerCase()].operationId).toBe(id);
    }
  });

  it('declares each parameter of a path', () => {
    for (const [path, each] of Object.entries<object>(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(each)) {
        const declared = parameters
          .filter((parameter: { in: string }) => parameter.in === 'path')
          .map(({ name }: { name: string }) => name);
        expect(declared.sort()).toEqual(named.sort());
      }
    }
  });

  it('says what a request has to have', () => {
    const { post } = document.paths['/v1/teams'];
    expect(post.requestBody).toMatchObject({
      required: true,
      content: { 'application/json': { schema: { required: ['name'] } } },
    });
    const rotation = document.paths['/v1/tokens/{id}/rotate'].post;
    expect(rotation.requestBody.required).toBe(false);
  });

  it('names the server it is served by', () => {
    expect(document.servers).toEqual([
      { url: 'https://portal.example.com/api/keeptrusts' },
    ]);
  });
});
