/** Whether a site, such as bbc.co.uk, has a host: its own name or one below it. */
export function hasHost(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The site that a host belongs to: one of those given, or else the host itself, without its www. */
export function siteOf(host: string, sites: readonly string[]): string {
  return sites.find((site) => hasHost(site, host)) ?? host.replace(/^www\./, '');
}
