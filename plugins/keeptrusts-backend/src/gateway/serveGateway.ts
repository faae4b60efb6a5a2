import { type Handler } from '@keeptrusts/gateway';
import { Router } from 'express';
import { isGatewayPath } from './GatewayMount';

const probes = new Set(['/health', '/healthz', '/readyz']);

/**
 * The gateway's routes below the plugin's own address. They come before the control plane's, which would read
 * the body; keys are the engine's business.
 */
export function serveGateway(handler: Handler): Router {
  const router = Router();
  router.use((request, response, next) => {
    if (isGatewayPath(request.path) || probes.has(request.path)) {
      handler(request, response);
    } else {
      next();
    }
  });
  return router;
}
