import { KeeptrustsError } from '@keeptrusts/contract';
import { type Template } from '@keeptrusts/contract/api';
import {
  fillTemplate,
  findTemplate,
  templateNames,
  type PolicyTemplate,
  type Providers,
  type TemplateValues,
} from '@keeptrusts/policy';
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageQuery,
} from '../database/paging';

const namePattern = /^[a-z0-9-]+$/;

/** The policy templates that ship with the product. */
export class TemplateService {
  readonly #templates: readonly Template[];
  readonly #providers: Providers;

  /**
   * @param providers - what a configuration that is made from a template gets
   * @param mandatoryId - of the template whose policies every configuration has to keep to
   */
  constructor(providers: Providers, mandatoryId?: string) {
    this.#templates = templateNames().map(name => ({
      ...toTemplate(findTemplate(name)!),
      mandatory: name === mandatoryId,
    }));
    this.#providers = providers;
  }

  /** By name. */
  list({ limit, cursor }: PageQuery): Page<Template> {
    const after = cursor === undefined ? '' : decodeCursor(cursor, namePattern);
    const rest = this.#templates.filter(({ id }) => id > after);
    const items = rest.slice(0, limit);
    return {
      items,
      next_cursor:
        rest.length > limit ? encodeCursor(items[items.length - 1].id) : null,
    };
  }

  /** @throws KeeptrustsError `not_found` */
  get(idOrAlias: string): Template {
    const found = this.#templates.find(
      ({ id, aliases }) => id === idOrAlias || aliases.includes(idOrAlias),
    );
    if (found) return found;
    const ids = this.#templates.map(({ id }) => id).join(', ');
    throw new KeeptrustsError(
      'not_found',
      `There is no template "${idOrAlias}". There are: ${ids}.`,
      { param: 'template_id' },
    );
  }

  /**
   * The policies of a configuration that is made from a template.
   *
   * @throws KeeptrustsError `not_found`
   */
  fill(
    idOrAlias: string,
    values: Omit<TemplateValues, 'providers'> = {},
  ): string {
    const { policy_yaml } = this.get(idOrAlias);
    return fillTemplate(policy_yaml, { ...values, providers: this.#providers });
  }
}

function toTemplate(template: PolicyTemplate): Template {
  const { name, yaml, ...shown } = template;
  return { ...shown, id: name, policy_yaml: yaml };
}
