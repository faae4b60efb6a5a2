import { UpstreamPools } from '@keeptrusts/gateway';

/**
 * Connections for a trial: none. A policy that asks another service gets no answer, and does what its
 * `on_error` says.
 */
export class NoNetwork extends UpstreamPools {
  override get(): never {
    throw new Error('A trial does not use the network.');
  }
}
