import { type Handler } from '@keeptrusts/gateway';
import { Router } from 'express';
import { type CallerIdentifier } from '../access/CallerIdentifier';
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

/** Prometheus' text, for whoever the control plane knows: it names models and amounts. */
export function serveMetrics(
  router: Router,
  callers: CallerIdentifier,
  handler: Handler,
): void {
  router.get('/metrics', async (request, response) => {
    await callers.identify(request);
    handler(request, response);
  });
}
