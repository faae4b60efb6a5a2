import { z } from 'zod';
import { errorCatalogue } from '../errors/catalogue';
import { type Operation } from './operation';
import { operations } from './operations';

const jsonType = 'application/json';

/** The body of every refusal, `error` of the contract. */
const errorSchema = z.object({
  error: z.object({
    message: z.string(),
    type: z.string(),
    code: z.enum(Object.keys(errorCatalogue) as [keyof typeof errorCatalogue]),
    param: z.string().nullable(),
    policy: z.string().optional(),
    request_id: z.string().optional(),
    details: z.unknown().optional(),
  }),
});

const failure = {
  description: 'A refusal',
  content: {
    [jsonType]: { schema: { $ref: '#/components/schemas/Error' } },
  },
};

/** What SDKs call. Their bodies are OpenAI's, so they are not repeated here. */
const gatewayPaths = {
  '/v1/chat/completions': {
    post: gatewayOperation('createChatCompletion', 'Create a chat completion'),
  },
  '/v1/models': {
    get: gatewayOperation('listModels', 'List the models this key may call'),
  },
  '/health': {
    get: {
      operationId: 'health',
      tags: ['gateway'],
      summary: 'Whether the gateway is up',
      security: [],
      responses: { 200: { description: 'It is' } },
    },
  },
};

/**
 * The OpenAPI 3.1 document of gateway and control plane, made from the schemas that also check requests.
 *
 * @param serverUrl - where it is served, without the `/v1`
 */
export function openApiDocument(serverUrl: string, version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Keeptrusts',
      version,
      description:
        'A governed, OpenAI-compatible AI gateway and its control plane.',
    },
    servers: [{ url: serverUrl }],
    security: [{ accessKey: [] }],
    components: {
      securitySchemes: {
        accessKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'An access key (kt_ak_…) or a Backstage token',
        },
        gatewayKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'A gateway key (kt_gk_…)',
        },
      },
      schemas: { Error: toJson(errorSchema, 'output') },
    },
    paths: { ...gatewayPaths, ...controlPlanePaths() },
  };
}

function gatewayOperation(operationId: string, summary: string) {
  return {
    operationId,
    tags: ['gateway'],
    summary: `${summary} (governed)`,
    externalDocs: { url: 'https://platform.openai.com/docs/api-reference' },
    security: [{ gatewayKey: [] }],
    responses: { 200: { description: "As OpenAI's" }, default: failure },
  };
}

function controlPlanePaths() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = describe(operation);
  }
  return paths;
}

function describe(operation: Operation) {
  const { id, tag, summary, body, result, status } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    parameters: [
      ...parameters('path', operation.params),
      ...parameters('query', operation.query),
    ],
    requestBody: body && {
      required: !body.safeParse(undefined).success,
      content: { [jsonType]: { schema: toJson(body, 'input') } },
    },
    responses: {
      [status]: {
        description: 'Done',
        content: result && {
          [jsonType]: { schema: toJson(result, 'output') },
        },
      },
      default: failure,
    },
  };
}

function parameters(place: 'path' | 'query', schema?: z.ZodType) {
  if (!schema) return [];
  const { properties = {}, required = [] } = toJson(schema, 'input');
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: each,
  }));
}

function toJson(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  });
  return json;
}
