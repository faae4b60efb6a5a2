import { type ModelGroupConfig } from '@keeptrusts/policy';
import { type Candidate, type Target } from './Target';

const maxKept = 1000;

/** The candidates for a model, and the order in which they are to be tried. */
export interface Route {
  readonly strategy: 'weighted' | 'ordered';
  readonly candidates: readonly Candidate[];
}

/** Knows which targets serve a model. */
export class Router {
  readonly #targets: readonly Target[];
  readonly #groups: ReadonlyMap<string, Route>;
  readonly #providerOf: (model: string) => string | undefined;
  /** Routes by model, kept because a model is asked for again and again. */
  readonly #kept = new Map<string, Route>();

  /**
   * @param providerOf - whose model a name is, for targets that take any
   */
  constructor(
    targets: readonly Target[],
    groups: readonly ModelGroupConfig[],
    providerOf: (model: string) => string | undefined,
  ) {
    this.#targets = targets;
    this.#providerOf = providerOf;
    this.#groups = new Map(
      groups.map(group => [group.name, this.#groupRoute(group)]),
    );
  }

  /** Every model that can be named without a guess: groups, and models that a target was made for. */
  get models(): string[] {
    const fixed = this.#targets.flatMap(({ model }) => model ?? []);
    return [...new Set([...this.#groups.keys(), ...fixed])];
  }

  /** How a model is served; a route without candidates when nobody serves it. */
  route(model: string): Route {
    const group = this.#groups.get(model);
    if (group) return group;
    const kept = this.#kept.get(model);
    if (kept) return kept;
    if (this.#kept.size >= maxKept) this.#kept.clear();
    const route = this.#modelRoute(model);
    this.#kept.set(model, route);
    return route;
  }

  #modelRoute(model: string): Route {
    const exact = this.#targets.filter(target => target.model === model);
    const chosen = exact.length > 0 ? exact : this.#openTargets(model);
    return {
      strategy: chosen.some(({ weight }) => weight !== 1)
        ? 'weighted'
        : 'ordered',
      candidates: chosen.map(target => ({
        target,
        model,
        weight: target.weight,
        price: target.price(model),
      })),
    };
  }

  /** Targets that take any name: those of the model's own provider, or else all of them. */
  #openTargets(model: string): Target[] {
    const open = this.#targets.filter(target => target.model === undefined);
    if (open.length <= 1) return open;
    const owner = this.#providerOf(model);
    const own = open.filter(target => target.providerName === owner);
    return own.length > 0 ? own : open;
  }

  #groupRoute(group: ModelGroupConfig): Route {
    return {
      strategy: group.strategy,
      candidates: group.models.flatMap(({ target, provider, model, weight }) =>
        this.#members(target ?? provider, model).map(member => ({
          target: member,
          model,
          weight,
          price: member.price(model),
        })),
      ),
    };
  }

  /** The targets a group means: the one with that id, or those of that provider that serve the model. */
  #members(name: string | undefined, model: string): Target[] {
    const byId = this.#targets.filter(target => target.id === name);
    if (byId.length > 0) return byId;
    const byProvider = this.#targets.filter(
      target => target.providerName === name,
    );
    const exact = byProvider.filter(target => target.model === model);
    return exact.length > 0
      ? exact
      : byProvider.filter(target => target.model === undefined);
  }
}
