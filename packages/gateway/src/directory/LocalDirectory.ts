import { KeeptrustsError } from '@keeptrusts/contract';
import { type Configuration } from '../configuration/Configuration';
import { type Directory, type Principal } from './Directory';

/** The laptop's directory: one configuration from a file, for whoever can reach the port. */
export class LocalDirectory implements Directory {
  #principal: Principal;

  constructor(configuration: Configuration) {
    this.#principal = { configuration };
  }

  /** Takes effect with the next request; those under way finish under the old one. */
  use(configuration: Configuration): void {
    this.#principal = { configuration };
  }

  get configuration(): Configuration {
    return this.#principal.configuration;
  }

  anonymous(): Principal {
    return this.#principal;
  }

  find(): never {
    throw new KeeptrustsError('invalid_api_key', 'This gateway has no keys.');
  }
}
