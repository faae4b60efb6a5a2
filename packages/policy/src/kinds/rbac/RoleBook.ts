import { matchesAny } from '../../chain/globs';
import { nameRule, permits, type NameRule } from '../../chain/permits';
import { type CheckFinding, type Subject } from '../../check/Check';
import { type RoleSettings } from './roleSchema';

interface Role {
  readonly users?: readonly string[];
  readonly models?: NameRule;
  readonly tools?: NameRule;
}

interface RoleBookSettings {
  roles?: Readonly<Record<string, RoleSettings>>;
  role_header: string;
  deny_if_missing: boolean;
  default_role?: string;
}

/** Knows the roles of a policy, and what is wrong with a request of one. */
export class RoleBook {
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #header: string;
  readonly #isStrict: boolean;
  readonly #default: string | undefined;

  constructor(settings: RoleBookSettings) {
    const roles = Object.entries(settings.roles ?? {});
    this.#roles = new Map(roles.map(([name, role]) => [name, toRole(role)]));
    this.#header = settings.role_header;
    this.#isStrict = settings.deny_if_missing;
    this.#default = settings.default_role;
  }

  judge({ request, offeredTools }: Subject): CheckFinding[] {
    // A header that came twice reads `a, b`, which is no role.
    const claimed = request.header(this.#header)?.trim();
    const role = this.#find(claimed);
    if (role) return judgeAs(role, request.model, offeredTools, request.user);
    if (!this.#isStrict) return [];
    return [{ category: claimed ? 'unknown_role' : 'missing_role' }];
  }

  #find(claimed: string | undefined): Role | undefined {
    if (claimed) {
      const role = this.#roles.get(claimed);
      // A role that nobody defined is no reason to hand out another one, unless any caller gets it anyway.
      if (role || this.#isStrict) return role;
    }
    return this.#default === undefined
      ? undefined
      : this.#roles.get(this.#default);
  }
}

function toRole(settings: RoleSettings): Role {
  return {
    users: settings.users,
    models: nameRule(settings.allowed_models, settings.denied_models),
    tools: nameRule(settings.allowed_tools, settings.denied_tools),
  };
}

function judgeAs(
  { users, models, tools }: Role,
  model: string,
  offeredTools: readonly string[],
  user: string | undefined,
): CheckFinding[] {
  if (users && (user === undefined || !matchesAny(users, user))) {
    return [{ category: 'user_not_in_role' }];
  }
  const findings: CheckFinding[] = [];
  if (models && !permits(models, model)) {
    findings.push({ category: 'model_not_in_role', because: [model] });
  }
  for (const tool of offeredTools) {
    if (tools && !permits(tools, tool)) {
      findings.push({ category: 'tool_not_in_role', because: [tool] });
    }
  }
  return findings;
}
