import { fault, ok, type Finding } from './Finding';

const check = 'Gateway';
const timeoutMs = 10_000;

/** Whether the gateway at an address takes requests. */
export async function checkGateway(baseUrl: string): Promise<Finding> {
  const address = `${baseUrl}/readyz`;
  const signal = AbortSignal.timeout(timeoutMs);
  const status = await fetch(address, { signal }).then(
    response => response.status,
    () => undefined,
  );
  if (status === 200) return ok(check, `is ready at ${baseUrl}/v1`);
  if (status === undefined) {
    return fault(
      check,
      `nothing answers at ${address}`,
      'Start it, or name its address with --gateway-url.',
    );
  }
  if (status === 503) {
    return fault(
      check,
      `is starting or shutting down at ${baseUrl}`,
      'Wait a moment; its log says what it waits for.',
    );
  }
  return fault(
    check,
    `${address} answers with status ${status}`,
    'Name the address of the gateway with --gateway-url.',
  );
}
