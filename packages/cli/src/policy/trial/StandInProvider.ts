import {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplySink,
} from '@keeptrusts/gateway';
import { z } from 'zod';
import { type Completion } from './Completion';
import { completionFrames } from './completionFrames';
import { StandInCall } from './StandInCall';

const bodySchema = z.looseObject({
  model: z.string().catch(''),
  stream: z.boolean().nullish().catch(false),
});

/** Plays the model: answers what it was told to, and remembers what it was sent. */
export class StandInProvider implements Provider {
  readonly #completion: Completion;
  #sent: string | undefined;

  constructor(completion: Completion) {
    this.#completion = completion;
  }

  /** The JSON of the last request; undefined when there was none. */
  get sent(): string | undefined {
    return this.#sent;
  }

  call(request: ProviderRequest, sink: ReplySink): ProviderCall {
    this.#sent = request.body.toString('utf8');
    const { model, stream } = bodySchema.parse(JSON.parse(this.#sent));
    const completion = { model, ...this.#completion };
    const pieces = stream
      ? completionFrames(completion, model)
      : [JSON.stringify(completion)];
    const type = stream ? 'text/event-stream' : 'application/json';
    return new StandInCall(sink, type, pieces);
  }

  /** It has no secret and says nothing of its own. */
  conceal(message: string): string {
    return message;
  }
}
