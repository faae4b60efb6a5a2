import { z } from 'zod';
import {
  durationSchema,
  httpUrlSchema,
  secretRefSchema,
} from '../../config/targets';
import { nearest } from '../../lint/nearest';
import { definePolicyKind } from '../PolicyKind';
import { categorySchema } from './findingSchemas';
import { moderationChecks } from './moderationChecks';
import { type ModerationService } from './ModerationService';
import {
  openaiCategories,
  openaiEndpoint,
  openaiModeration,
} from './openaiModeration';
import { onnxClassifier, onnxUse, type OnnxSettings } from './onnxClassifier';
import { presidio } from './presidio';
import { webhook } from './webhook';

const settingsSchema = z
  .strictObject({
    provider: z
      .enum(['openai-moderation', 'presidio', 'webhook', 'onnx'])
      .describe(
        'What is asked: a known service, one of your own, or a model in the process',
      ),
    endpoint: httpUrlSchema
      .optional()
      .meta({ examples: ['https://moderation.example.com'] })
      .describe(
        'Its address: of openai-moderation and presidio the base URL, of a webhook the whole one',
      ),
    secret_key_ref: secretRefSchema
      .optional()
      .describe('Sent as a bearer token'),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Least score that counts; what has no score counts'),
    categories: z
      .array(categorySchema)
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Findings that count, as the service names them; all when not given, of onnx all that do not sound harmless',
      ),
    model: z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]{0,99}$/)
      .optional()
      .meta({ examples: ['prompt-guard'] })
      .describe('Of onnx: the folder of the model, among those of the host'),
    window_tokens: z
      .number()
      .int()
      .min(16)
      .max(8192)
      .optional()
      .describe(
        'Of onnx: most tokens that the model reads at a time; its own limit, up to 512, when not given',
      ),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)
      .optional()
      .meta({ examples: ['en'] })
      .describe('Of the texts, for presidio; en when not given'),
    timeout: durationSchema
      .prefault('5s')
      .describe('For all that is asked about one request or reply'),
    max_chars: z
      .number()
      .int()
      .positive()
      .max(1_000_000)
      .default(200_000)
      .describe(
        'Most that is judged of one request or reply; more is an error',
      ),
  })
  .superRefine((settings, { addIssue }) => {
    for (const { path, message } of mistakes(settings)) {
      addIssue({ code: 'custom', path: [...path], message });
    }
  });
type Settings = z.infer<typeof settingsSchema>;

/**
 * Lets another service judge prompts and replies: OpenAI's moderation API, Microsoft Presidio, a webhook of
 * your own, or a text classifier of yours that runs in the process. What it is sent is the text of the exchange;
 * when it fails, `on_error` says what happens.
 *
 * @example
 * policies:
 *   - name: people-and-places
 *     type: external
 *     action: redact
 *     provider: presidio
 *     endpoint: http://presidio.internal:3000
 *     categories: [PERSON, LOCATION]
 *     timeout: 2s
 */
export const externalModeration = definePolicyKind({
  kind: 'external-moderation',
  types: { external: undefined },
  summary: 'Lets another service or a model of yours judge prompts and replies',
  actions: ['block', 'redact', 'warn', 'escalate', 'log'],
  looser: {
    provider: 'same',
    endpoint: 'same',
    model: 'same',
    language: 'same',
    threshold: 'higher',
    categories: { finds: 'entries', missing: 'all' },
    secret_key_ref: 'never',
    window_tokens: 'never',
    timeout: 'never',
    max_chars: 'never',
  },
  settings: settingsSchema,
  effects: settings => ({
    checks: moderationChecks(connect(settings), settings),
    services: [
      settings.provider === 'onnx'
        ? { classifier: onnxUse(toOnnx(settings)) }
        : { endpoint: settings.endpoint, secretRef: settings.secret_key_ref },
    ],
  }),
});

function connect(settings: Settings): ModerationService {
  const { provider, endpoint = openaiEndpoint, threshold } = settings;
  switch (provider) {
    case 'openai-moderation':
      return openaiModeration(endpoint);
    case 'presidio':
      return presidio({
        endpoint,
        threshold,
        language: settings.language ?? 'en',
        entities: settings.categories,
      });
    case 'onnx':
      return onnxClassifier(toOnnx(settings));
    default:
      return webhook(endpoint);
  }
}

/** Lint has seen to it that there is a model. */
function toOnnx({
  model = '',
  categories,
  window_tokens: windowTokens,
}: Settings): OnnxSettings {
  return { model, categories, windowTokens };
}

interface Mistake {
  path: readonly (string | number)[];
  /** As a sentence goes on after the setting's name. */
  message: string;
}

/** Settings that do not go together. */
function mistakes(settings: Settings): Mistake[] {
  const { provider, language } = settings;
  const found = provider === 'onnx' ? ofOnnx(settings) : ofService(settings);
  if (provider !== 'presidio' && language !== undefined) {
    found.push({ path: ['language'], message: 'is for presidio only' });
  }
  return found;
}

function ofOnnx(settings: Settings): Mistake[] {
  const found: Mistake[] = [];
  if (settings.model === undefined) {
    const message = 'is missing: it names the folder of the model';
    found.push({ path: ['model'], message });
  }
  for (const name of ['endpoint', 'secret_key_ref'] as const) {
    if (settings[name] === undefined) continue;
    const message = 'is not for onnx, which asks nobody outside';
    found.push({ path: [name], message });
  }
  return found;
}

function ofService(settings: Settings): Mistake[] {
  const { provider, endpoint, secret_key_ref } = settings;
  const found: Mistake[] = [];
  for (const name of ['model', 'window_tokens'] as const) {
    if (settings[name] === undefined) continue;
    found.push({ path: [name], message: 'is for onnx only' });
  }
  if (endpoint !== undefined) return found;
  if (provider !== 'openai-moderation') {
    const message = `is missing: there is no ${provider} that all could ask`;
    return [...found, { path: ['endpoint'], message }];
  }
  if (!secret_key_ref) {
    const message = 'is missing: OpenAI asks for a key';
    found.push({ path: ['secret_key_ref'], message });
  }
  return [...found, ...unknownCategories(settings)];
}

function unknownCategories({ categories = [] }: Settings): Mistake[] {
  return categories.flatMap((category, index) => {
    if (openaiCategories.includes(category)) return [];
    const guess = nearest(category, openaiCategories);
    return [
      {
        path: ['categories', index],
        message: `is not a category of OpenAI's${
          guess ? `, which has "${guess}"` : ''
        }`,
      },
    ];
  });
}
