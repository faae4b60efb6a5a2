import { errorCatalogue, verdicts, type ErrorCode } from '@keeptrusts/contract';
import { z } from 'zod';
import { isHeaderValue } from '../config/isHeaderValue';

const errorCodes = Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]];
const name = z.string().min(1).max(256);
/** Far above what a file of 256 KB holds. */
const maxEntries = 1000;

const headersSchema = z.record(
  z
    .string()
    .regex(/^[\w!#$%&'*+.^`|~-]+$/, { error: 'is not the name of a header' }),
  z.string().refine(isHeaderValue, {
    error: 'has characters that no header can carry',
  }),
);

const toolCallSchema = z.strictObject({
  name,
  arguments: z
    .union([z.record(z.string(), z.unknown()), z.string()])
    .default({})
    .describe('A map, or the JSON text that the model wrote'),
});

/** What a model says, without what an API wraps around it. */
const messageSchema = z.strictObject({
  content: z.string().optional(),
  reasoning_content: z.string().optional(),
  tool_calls: z.array(toolCallSchema).min(1).max(100).optional(),
});

const completionSchema = z.looseObject({
  choices: z
    .array(z.looseObject({ message: z.looseObject({ content: z.unknown() }) }))
    .min(1)
    .max(100),
});

const inputSchema = z.union([
  z.string(),
  z
    .array(
      z.looseObject({
        role: z.string().meta({ examples: ['user'] }),
        content: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(maxEntries),
  z.record(z.string(), z.unknown()),
]);

const expectationSchema = z
  .strictObject({
    verdict: z.enum(verdicts).optional().describe('The strictest of them all'),
    status: z.number().int().min(100).max(599).optional(),
    reason_code: z.enum(errorCodes).optional().describe('error.code'),
    policy: name.optional().describe('A policy that decided the verdict'),
    findings: z
      .array(name)
      .max(100)
      .optional()
      .describe('Categories that were found, all of them; [] for none'),
    message: z.string().optional().describe('What a blocked caller is told'),
    sent: z
      .union([
        z.string(),
        z.array(z.string()).max(maxEntries),
        z.literal(false),
      ])
      .optional()
      .describe(
        'Text of the last message that the provider gets; a list for all of them, false for no call',
      ),
    reply: z
      .union([z.string(), messageSchema])
      .optional()
      .describe('What the client gets'),
    headers: headersSchema.optional().describe('Of the response'),
  })
  .refine(stated => Object.keys(stated).length > 0, {
    error: 'states nothing to compare',
    // A mistyped key is fault enough.
    when: ({ issues }) => issues.length === 0,
  })
  .meta({ examples: [{ verdict: 'block' }] });

const serviceFindingSchema = z.strictObject({
  category: name,
  text: name
    .optional()
    .describe('What it is about: each place where it stands'),
});

/** One example of what a policy file has to do: a request, the model's reply, and what comes of it. */
const caseSchema = z.strictObject({
  name: name.meta({ examples: ['masks an e-mail address'] }),
  input: inputSchema
    .describe('What the user says; or a list of messages; or a request body')
    .meta({ examples: ['Write to ada@example.com'] }),
  model: name.optional(),
  headers: headersSchema.optional().describe('Of the request'),
  reply: z
    .union([z.string(), messageSchema, completionSchema])
    .optional()
    .describe('What the model answers'),
  services: z
    .record(name, z.array(serviceFindingSchema).max(100))
    .optional()
    .describe(
      'What the services that policies ask find, by the name of the policy; [] for nothing. One that is not named gives no answer',
    ),
  stream: z
    .boolean()
    .optional()
    .describe('The client asks for a stream, and the reply comes in pieces'),
  repeat: z
    .number()
    .int()
    .min(1)
    .max(maxEntries)
    .default(1)
    .describe('How often the request is sent; the last time counts'),
  expect: expectationSchema.describe('What is not stated is not compared'),
});

/** The `tests` of a policy file, or of the file beside it. */
export const casesSchema = z
  .array(caseSchema)
  .min(1)
  .max(maxEntries)
  .describe('Examples that kt policy test checks');

/** What a case says the model says. */
export type CaseMessage = z.infer<typeof messageSchema>;
/** What a case says that a service finds. */
export type ServiceFinding = z.infer<typeof serviceFindingSchema>;
/** What a case expects; what it does not state is not compared. */
export type CaseExpectation = z.infer<typeof expectationSchema>;

/** One example of what a policy file has to do, and where it stands in its file. */
export type PolicyCase = z.infer<typeof caseSchema> & {
  /** From 1, as editors count. */
  line: number;
  column: number;
};
