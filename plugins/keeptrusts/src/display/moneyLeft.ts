/**
 * What is left in a wallet. Gateways hold a part of it for requests to come, which is not spent: most of it comes
 * back.
 */
export function moneyLeft({
  available,
  held,
}: {
  available: number;
  held: number;
}): number {
  return available + held;
}
