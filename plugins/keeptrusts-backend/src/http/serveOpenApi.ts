import { openApiDocument } from '@keeptrusts/contract/api';
import { type Router } from 'express';
import { version } from '../../package.json';

/** The OpenAPI document, for everyone: it says what there is, not what is in it. */
export function serveOpenApi(
  router: Router,
  baseUrl: () => Promise<string>,
): void {
  router.get('/v1/openapi.json', async (_request, response) => {
    response.json(openApiDocument(await baseUrl(), version));
  });
}
