import { type RootHttpRouterConfigureContext } from '@backstage/backend-defaults/rootHttpRouter';
import { type Handler } from '@keeptrusts/gateway';
import { type IncomingMessage, type ServerResponse } from 'node:http';

const prefix = '/api/keeptrusts';
const servedPath = /^\/v1\/(chat\/completions|models(\/.*)?)$/;

/** True for the paths, below the plugin's own, that SDKs call. */
export function isGatewayPath(path: string): boolean {
  return servedPath.test(path);
}

/**
 * Serves the gateway's routes in front of Backstage's root router, which logs, compresses and parses: that
 * costs more than the gateway itself. Everything else goes on to Backstage as ever.
 *
 * @example
 * backend.add(rootHttpRouterServiceFactory({ configure: gatewayMount.configure }));
 */
export class GatewayMount {
  #handler: Handler | undefined;

  /** From now on requests for the gateway go here; without a handler they take Backstage's way. */
  use(handler: Handler | undefined): void {
    this.#handler = handler;
  }

  /** For `rootHttpRouterServiceFactory`; applies Backstage's defaults itself. */
  readonly configure = (context: RootHttpRouterConfigureContext): void => {
    context.applyDefaults();
    const { server } = context;
    const backstage = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (this.#serve(request, response)) return;
      for (const listener of backstage) {
        listener.call(server, request, response);
      }
    });
  };

  #serve(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = '' } = request;
    if (!this.#handler || !url.startsWith(prefix)) return false;
    const query = url.indexOf('?');
    const path = url.slice(prefix.length, query < 0 ? undefined : query);
    if (!isGatewayPath(path)) return false;
    request.url = url.slice(prefix.length);
    this.#handler(request, response);
    return true;
  }
}

/** The mount of this backend: the plugin gives it its gateway when that is ready. */
export const gatewayMount = new GatewayMount();
