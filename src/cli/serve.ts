import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

interface ServeOptions {
  /** A built site. */
  folder: string;
  /** The path that it was built for, with slashes at both ends. */
  base: string;
  /** The first port to try; the next ones follow while it is taken. 0 takes any. */
  port: number;
}

const TRIES = 20;

/** Serves a built site on this machine only, as a static host would. Resolves with its address. */
export async function serve({ folder, base, port }: ServeOptions): Promise<{ url: string; server: Server }> {
  const notFound = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
  };
  const files = sirv(folder, { etag: true, dev: true, onNoMatch: notFound });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === base.slice(0, -1) || url === '/') response.writeHead(302, { location: base }).end();
      else notFound(request, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response);
  });
  await listen(server, port, port === 0 ? 1 : TRIES);
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${base}`, server };
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) reject(error);
      else listen(server, port + 1, tries - 1).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
