import { NEVER, type NewsProxy } from '../scripts/news-proxy.ts';

/** What the browsers ask for by themselves: icons, settings, add-on lists. */
const BROWSERS_OWN =
  /favicon\.ico$|\.mozilla\.(com|org|net)(:443)?(\/|$)|\.(google|googleapis|gstatic|gvt1)\.com(:443)?(\/|$)|detectportal\.firefox\.com/;

/** What was asked of the web and is neither a page of the test nor the browser's own business. */
export function strangeRequests({ requests, pages }: NewsProxy): string[] {
  return requests.filter(
    (address) => !pages.has(address) && !address.endsWith(NEVER) && !BROWSERS_OWN.test(address),
  );
}
