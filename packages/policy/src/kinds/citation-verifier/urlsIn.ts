/** Addresses in running text; what a sentence puts behind one is cut off. */
export function urlsIn(text: string, most: number): string[] {
  const urls: string[] = [];
  for (const [found] of text.matchAll(
    /https?:\/\/[^\s<>"'`()[\]{}|\\]{1,2000}/gi,
  )) {
    urls.push(normalizeUrl(found));
    if (urls.length === most) break;
  }
  return urls;
}

/** One form for addresses that lead to the same page: without fragment, `www.`, last slash and campaign. */
function normalizeUrl(found: string): string {
  const cut = found.replace(/[.,;:!?*_~]{1,10}$/, '');
  if (!URL.canParse(cut)) return cut;
  const url = new URL(cut);
  const isCampaign = (name: string) => name.startsWith('utm_');
  for (const name of [...url.searchParams.keys()].filter(isCampaign)) {
    url.searchParams.delete(name);
  }
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
