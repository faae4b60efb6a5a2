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
import { presidio } from './presidio';
import { webhook } from './webhook';

const settingsSchema = z
  .strictObject({
    provider: z
      .enum(['openai-moderation', 'presidio', 'webhook'])
      .describe('What is asked: a known service, or one of your own'),
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
        'Findings that count, as the service names them; all when not given',
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
      .describe('Most that is sent of one request or reply; more is an error'),
  })
  .superRefine((settings, { addIssue }) => {
    for (const { path, message } of mistakes(settings)) {
      addIssue({ code: 'custom', path: [...path], message });
    }
  });
type Settings = z.infer<typeof settingsSchema>;

/**
 * Lets another service judge prompts and replies: OpenAI's moderation API, Microsoft Presidio, or a webhook
 * of your own, which is where a model of yours comes in. What it is sent is the text of the exchange; when
 * it fails, `on_error` says what happens.
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
  summary: 'Lets another service judge prompts and replies',
  actions: ['block', 'redact', 'warn', 'escalate', 'log'],
  looser: { provider: 'same', endpoint: 'same', threshold: 'higher' },
  settings: settingsSchema,
  effects: settings => ({
    checks: moderationChecks(connect(settings), settings),
    services: [
      { endpoint: settings.endpoint, secretRef: settings.secret_key_ref },
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
    default:
      return webhook(endpoint);
  }
}

interface Mistake {
  path: readonly (string | number)[];
  /** As a sentence goes on after the setting's name. */
  message: string;
}

/** Settings that do not go together. */
function mistakes(settings: Settings): Mistake[] {
  const { provider, endpoint, secret_key_ref, language } = settings;
  const found: Mistake[] = [];
  if (provider !== 'openai-moderation' && endpoint === undefined) {
    found.push({
      path: ['endpoint'],
      message: `is missing: there is no ${provider} that all could ask`,
    });
  }
  if (provider === 'openai-moderation' && endpoint === undefined) {
    if (!secret_key_ref) {
      found.push({
        path: ['secret_key_ref'],
        message: 'is missing: OpenAI asks for a key',
      });
    }
    found.push(...unknownCategories(settings));
  }
  if (provider !== 'presidio' && language !== undefined) {
    found.push({ path: ['language'], message: 'is for presidio only' });
  }
  return found;
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
