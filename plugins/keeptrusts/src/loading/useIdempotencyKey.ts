import { useRef } from 'react';

/**
 * Gives a key that stays the same for as long as the same is asked for: when an answer was lost, asking again
 * gets it, and nothing is made twice.
 */
export function useIdempotencyKey(): (request: unknown) => string {
  const last = useRef<{ request: string; key: string }>();
  return request => {
    const text = JSON.stringify(request);
    if (last.current?.request !== text) {
      last.current = { request: text, key: randomKey() };
    }
    return last.current.key;
  };
}

/** `crypto.randomUUID` is missing where the portal is served without TLS. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
