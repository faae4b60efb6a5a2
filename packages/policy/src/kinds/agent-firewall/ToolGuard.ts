import { matchesAny } from '../../chain/globs';
import { nameRule, permits, type NameRule } from '../../chain/permits';
import {
  type CheckFinding,
  type Subject,
  type ToolCall,
} from '../../check/Check';
import { compileSchema, type SchemaTest } from '../../json/compileSchema';
import { parseStrictJson } from '../../json/strictJson';
import { type AgentFirewallSettings } from './settings';
import { TransactionLimit, type ReadCall } from './TransactionLimit';

/** A reply with more calls is refused whatever it calls. */
const mostCalls = 256;
/** Arguments of a call that are longer are refused, if anything has to be known of them. */
const longestArguments = 256 * 1024;

/**
 * Names of tools as OpenAI, Anthropic, Gemini and the Model Context Protocol allow them. Anything else could look
 * like the name of another tool.
 */
const plainName = /^[\w.:/-]{1,256}$/;

const jsonFaults = {
  not_json: 'arguments_not_json',
  duplicate_key: 'duplicate_argument',
  number_out_of_range: 'argument_out_of_range',
  nested_too_deep: 'arguments_too_deep',
} as const;

/** Judges the tools that a request offers, that its history names, and that a reply calls. */
export class ToolGuard {
  readonly #names: NameRule | undefined;
  readonly #checksOffered: boolean;
  readonly #schemas: readonly { tool: string; test: SchemaTest }[];
  readonly #limits: readonly TransactionLimit[];
  readonly #maxCalls: number;

  constructor(settings: AgentFirewallSettings) {
    const { allowed_tools, blocked_tools, schemas = {} } = settings;
    this.#names = nameRule(allowed_tools, blocked_tools);
    this.#checksOffered = settings.check_offered;
    this.#schemas = Object.entries(schemas).map(([tool, schema]) => ({
      tool: tool.toLowerCase(),
      test: compileSchema(schema),
    }));
    this.#limits = (settings.transaction_limits ?? []).map(
      limit => new TransactionLimit(limit),
    );
    this.#maxCalls = Math.min(settings.max_tool_calls ?? mostCalls, mostCalls);
  }

  /** Only of a reply, which has a prompt, are arguments judged: what a history repeats has been done. */
  judge(subject: Subject): CheckFinding[] {
    const { toolCalls, offeredTools, prompt } = subject;
    const names = toolCalls.map(({ name }) => name);
    if (prompt === undefined) {
      const offered = this.#checksOffered ? offeredTools : [];
      return [
        ...this.#judgeNames(offered, 'tool_offered'),
        ...this.#judgeNames(names, 'tool_blocked'),
      ];
    }
    if (toolCalls.length > this.#maxCalls) {
      return [{ category: 'too_many_calls' }];
    }
    return [
      ...this.#judgeNames(names, 'tool_blocked'),
      ...this.#judgeCalls(toolCalls),
    ];
  }

  #judgeNames(names: readonly string[], category: string): CheckFinding[] {
    return names.flatMap(name => {
      if (!plainName.test(name)) return [{ category: 'tool_name_malformed' }];
      if (!this.#names || permits(this.#names, name)) return [];
      return [{ category, because: [name] }];
    });
  }

  #judgeCalls(calls: readonly ToolCall[]): CheckFinding[] {
    const findings: CheckFinding[] = [];
    const read: ReadCall[] = [];
    for (const call of calls) {
      // What restricts a tool restricts it in any spelling.
      const name = call.name.toLowerCase();
      const schemas = this.#schemas.filter(({ tool }) =>
        matchesAny([tool], name),
      );
      if (schemas.length === 0 && !this.#limitsArguments(name)) continue;
      const { value, fault } = readArguments(call.arguments);
      if (fault) {
        findings.push({ category: fault, because: [call.name] });
        continue;
      }
      read.push({ name, value });
      findings.push(...judgeSchemas(schemas, call.name, value));
    }
    const names = calls.map(({ name }) => name.toLowerCase());
    for (const limit of this.#limits) {
      findings.push(...limit.judgeCount(names), ...limit.judge(read));
    }
    return findings;
  }

  #limitsArguments(name: string): boolean {
    return this.#limits.some(
      limit => limit.readsArguments && limit.covers(name),
    );
  }
}

function readArguments(source: string): {
  value?: unknown;
  fault?: string;
} {
  if (source.length > longestArguments) {
    return { fault: 'arguments_too_long' };
  }
  // Models call a tool without parameters with nothing at all.
  if (source.trim() === '') return { value: {} };
  const read = parseStrictJson(source);
  return read.fault ? { fault: jsonFaults[read.fault] } : { value: read.value };
}

function judgeSchemas(
  schemas: readonly { test: SchemaTest }[],
  name: string,
  value: unknown,
): CheckFinding[] {
  return schemas.flatMap(({ test }) => {
    const broken = test(value);
    return broken === undefined
      ? []
      : [{ category: 'schema_mismatch', because: [`${name}: ${broken}`] }];
  });
}
