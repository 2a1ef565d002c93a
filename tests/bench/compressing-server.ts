import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

/** Text is compressed, everything else is sent as it is. */
const TYPES: Record<string, { type: string; text?: true }> = {
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.html': { type: 'text/html; charset=utf-8', text: true },
  '.ico': { type: 'image/x-icon' },
  '.js': { type: 'text/javascript; charset=utf-8', text: true },
  '.json': { type: 'application/json', text: true },
  '.png': { type: 'image/png' },
  '.svg': { type: 'image/svg+xml', text: true },
  '.txt': { type: 'text/plain; charset=utf-8', text: true },
  '.webmanifest': { type: 'application/manifest+json', text: true },
  '.woff2': { type: 'font/woff2' },
  '.xml': { type: 'application/xml', text: true },
};

export interface BenchServer {
  /** The address of the site, with a slash at the end. */
  url: string;
  /** Serves one more file below it. */
  add(path: string, content: string): void;
  /** How many bytes it has sent so far, headers included. */
  sent(): number;
  /** From now on it answers, or hangs up on whoever asks. */
  answers(isUp: boolean): void;
  server: Server;
}

/** Serves a built site as a good static host does: text in brotli of the highest quality, compressed once. */
export async function serveCompressed(folder: string, base: string): Promise<BenchServer> {
  const answers = new Map<string, Answer>();
  const answerTo = (path: string): Answer | undefined => {
    const known = answers.get(path);
    const file = join(folder, path);
    if (known || !existsSync(file) || !statSync(file).isFile()) return known;
    const answer = answerWith(path, readFileSync(file));
    answers.set(path, answer);
    return answer;
  };
  let isUp = true;
  let sentBefore = 0;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    if (!isUp) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html') : undefined;
    const answer = path === undefined ? undefined : answerTo(decodeURIComponent(path));
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      sentBefore += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const add = (path: string, content: string): void => void answers.set(path, answerWith(path, Buffer.from(content)));
  const sent = (): number => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sentBefore);
  const answersFrom = (now: boolean): void => {
    isUp = now;
    if (!isUp) server.closeAllConnections();
  };
  return { url: `http://localhost:${port}${base}`, add, sent, answers: answersFrom, server };
}

function answerWith(path: string, content: Buffer): Answer {
  const { type, text } = TYPES[extname(path)] ?? { type: 'application/octet-stream' };
  const body = text ? brotli(content) : content;
  const encoding = text && { 'content-encoding': 'br' };
  // As `public/_headers` has it.
  const kept = path.startsWith('_astro/') && { 'cache-control': 'public, max-age=31536000, immutable' };
  return { body, headers: { 'content-type': type, 'content-length': `${body.length}`, ...encoding, ...kept } };
}

const brotli = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
