import { createBackendModule } from '@backstage/backend-plugin-api';
import { keeptrustsProviderExtensionPoint } from '@keeptrusts/backstage-plugin-keeptrusts-node';
import {
  type Provider,
  type ProviderCall,
  type ProviderKind,
  type ProviderRequest,
  type ReplySink,
} from '@keeptrusts/gateway';

/** Serves a model that runs in this process: it repeats what it is told. */
class AcmeProvider implements Provider {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  call({ body }: ProviderRequest, sink: ReplySink): ProviderCall {
    let isOver = false;
    const { model, messages } = JSON.parse(body.toString('utf8'));
    const message = { role: 'assistant', content: messages.at(-1).content };
    const reply = {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model,
      choices: [{ index: 0, finish_reason: 'stop', message }],
      usage: { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8 },
    };
    setImmediate(() => {
      if (isOver) return;
      sink.start(200, { 'content-type': 'application/json' });
      sink.data(Buffer.from(JSON.stringify(reply)));
      sink.end();
    });
    return {
      pause: () => {},
      resume: () => {},
      abort: () => {
        isOver = true;
      },
    };
  }

  conceal(message: string): string {
    return message.replaceAll(this.#secret, '***');
  }
}

const acme: ProviderKind = {
  name: 'acme',
  needs: ['secret_key_ref'],
  connect: (_target, { secret }) => new AcmeProvider(secret!),
};

/** A module of somebody else's backend that brings a provider. */
export const acmeModule = createBackendModule({
  pluginId: 'keeptrusts',
  moduleId: 'acme',
  register(env) {
    env.registerInit({
      deps: { providers: keeptrustsProviderExtensionPoint },
      async init({ providers }) {
        providers.addProvider(acme);
      },
    });
  },
});
