import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is at an address that ends so never comes: a page that wants it goes on loading. */
export const NEVER = '/never';

/** A proxy that stands in for the web: it serves pages of ours under any host name, and reaches nothing. */
export interface NewsProxy {
  readonly port: number;
  /** The pages by their whole address, such as http://www.independent.co.uk/news/sample. */
  readonly pages: Map<string, string>;
  /** Every address that was asked for, in order; a secure connection only by its host. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of this machine. */
export async function startNewsProxy(pages: Iterable<readonly [string, string]> = []): Promise<NewsProxy> {
  const served = new Map(pages);
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const address = request.url ?? '';
    requests.push(address);
    if (address.endsWith(NEVER)) return;
    const page = served.get(address);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    // A browser that is closed hangs up before it has the answer; here nobody else would hear of it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pages: served,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
