import { KeeptrustsError } from '@keeptrusts/contract';
import {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplySink,
} from './Provider';

/**
 * Stands in for a provider that cannot be called, such as one whose secret is not set: the rest of the
 * configuration works, and whoever asks for it is told why.
 */
export class UnavailableProvider implements Provider {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }

  call(_request: ProviderRequest, sink: ReplySink): ProviderCall {
    let over = false;
    queueMicrotask(() => {
      if (!over) sink.fail(new KeeptrustsError('upstream_error', this.reason));
    });
    const nothing = () => {};
    return {
      pause: nothing,
      resume: nothing,
      abort: () => {
        over = true;
      },
    };
  }

  /** It has no secret and says nothing of its own. */
  conceal(message: string): string {
    return message;
  }
}
