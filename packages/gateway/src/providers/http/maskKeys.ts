const keyLike = /\b(?:sk|key|api|gsk|xai)[-_][\w*.-]{4,}|\bAIza[\w*-]{4,}/gi;

/**
 * A provider's message without what looks like a key: some providers repeat a part of the one they refused,
 * and that is the gateway's, not the client's.
 */
export function maskKeys(message: string): string {
  return message.replace(keyLike, '***');
}
