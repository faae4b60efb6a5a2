/** What a channel needs of a process on the other side. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

type Handler = (...parameters: never[]) => unknown;

type Envelope =
  | { kind: 'call'; id: number; name: string; parameters: unknown[] }
  | { kind: 'tell'; name: string; parameters: unknown[] }
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'fault'; id: number; message: string };

/** What one side offers to the other, as functions by name. */
export type Offer = Record<string, Handler>;

type ParametersOf<F> = F extends (...parameters: infer P) => unknown
  ? P
  : never;
type ResultOf<F> = F extends (...parameters: never[]) => infer R
  ? Awaited<R>
  : never;

/**
 * Calls between two processes of ours. What is sent in one turn of the event loop goes as one message: a
 * message costs more than what is in it.
 */
export class Channel<Theirs extends Offer> {
  readonly #port: Port;
  readonly #offer: Offer;
  readonly #pending = new Map<number, PromiseWithResolvers<unknown>>();
  #outgoing: Envelope[] = [];
  #nextId = 1;

  constructor(port: Port, offer: Offer) {
    this.#port = port;
    this.#offer = offer;
    port.onMessage(message => {
      // Others may use the same port, such as the tool that compiles our sources.
      if (Array.isArray(message)) this.#receive(message as Envelope[]);
    });
  }

  /** Calls a function of the other side. */
  call<Name extends keyof Theirs & string>(
    name: Name,
    ...parameters: ParametersOf<Theirs[Name]>
  ): Promise<ResultOf<Theirs[Name]>> {
    const id = this.#nextId++;
    const pending = Promise.withResolvers<unknown>();
    this.#pending.set(id, pending);
    this.#send({ kind: 'call', id, name, parameters });
    return pending.promise as Promise<ResultOf<Theirs[Name]>>;
  }

  /** Calls a function of the other side without waiting for it. */
  tell<Name extends keyof Theirs & string>(
    name: Name,
    ...parameters: ParametersOf<Theirs[Name]>
  ): void {
    this.#send({ kind: 'tell', name, parameters });
  }

  /** The other side is gone: whoever waits for it is told. */
  close(): void {
    for (const { reject } of this.#pending.values()) {
      reject(new Error('the other process has ended'));
    }
    this.#pending.clear();
  }

  #send(envelope: Envelope): void {
    if (this.#outgoing.length === 0) setImmediate(() => this.#flush());
    this.#outgoing.push(envelope);
  }

  #flush(): void {
    const batch = this.#outgoing;
    this.#outgoing = [];
    this.#port.send(batch);
  }

  #receive(batch: readonly Envelope[]): void {
    for (const envelope of batch) {
      if (envelope.kind === 'result') {
        this.#settle(envelope.id)?.resolve(envelope.value);
      } else if (envelope.kind === 'fault') {
        this.#settle(envelope.id)?.reject(new Error(envelope.message));
      } else {
        this.#serve(envelope);
      }
    }
  }

  #settle(id: number): PromiseWithResolvers<unknown> | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  async #serve(envelope: Extract<Envelope, { name: string }>): Promise<void> {
    const { name, parameters } = envelope;
    try {
      const value = await this.#offer[name](...(parameters as never[]));
      if (envelope.kind === 'call') {
        this.#send({ kind: 'result', id: envelope.id, value });
      }
    } catch (error) {
      if (envelope.kind !== 'call') throw error;
      const message = error instanceof Error ? error.message : String(error);
      this.#send({ kind: 'fault', id: envelope.id, message });
    }
  }
}
