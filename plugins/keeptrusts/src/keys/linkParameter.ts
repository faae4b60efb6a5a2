/**
 * What a link to the page asks for, such as `?team=team_…`. The address is the browser's to know: routers differ
 * between versions of Backstage.
 */
export function linkParameter(name: 'team' | 'reveal'): string | undefined {
  const parameters = new URLSearchParams(window.location.search);
  return parameters.get(name) ?? undefined;
}
