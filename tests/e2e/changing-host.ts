import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Course } from '../../src/catalog/course.ts';
import { readCourse } from '../../src/catalog/read-course.ts';
import { writeOfflineFiles } from '../../src/site/offline/offline-files.ts';
import { sites } from '../sites.ts';

type Mood = 'up' | 'down' | 'portal';

/** A host of the fixture site that can fail, be taken over by a network's login page, and put out other releases. */
export class ChangingHost {
  readonly url: string;
  readonly #server: Server;
  readonly #folders: string[] = [];
  #mood: Mood = 'up';
  #broken: RegExp | undefined;
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    server.on('request', (request, response) => {
      const path = new URL(request.url ?? '/', this.url).pathname;
      this.asked.push(path);
      if (this.#mood === 'down') return void request.socket.destroy();
      if (this.#mood === 'portal' || this.#broken?.test(path))
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in to our network</h1>');
      const folder = this.#folders.at(-1) ?? '';
      const none = (): void =>
        void response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(folder, '404.html')));
      sirv(folder, { etag: true, dev: true })(request, response, none);
    });
  }

  static async start(): Promise<ChangingHost> {
    const server = createServer();
    await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
    const host = new ChangingHost(server);
    host.#folders.push(sites.fixture.out);
    return host;
  }

  is(mood: Mood): void {
    this.#mood = mood;
    // A connection that was left open would answer as before.
    this.#server.closeAllConnections();
  }

  /** Answers for these paths as a portal would. */
  breaks(paths: RegExp | undefined): void {
    this.#broken = paths;
  }

  /** Puts out another release: `edit` changes the built files in the folder, or the course as the lists tell of it. */
  release(edit: (folder: string, course: Course) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'crescendo-release-'));
    cpSync(sites.fixture.out, folder, { recursive: true });
    const { course } = readCourse(sites.fixture.content);
    if (!course) throw new Error('The fixture course can’t be read.');
    edit(folder, course);
    rmSync(join(folder, 'offline'), { recursive: true, force: true });
    cpSync(join(sites.fixture.out, 'offline/index.html'), join(folder, 'offline/index.html'));
    writeOfflineFiles(folder, '/', course);
    this.#folders.push(folder);
  }

  /** Puts the file that is kept ready for it in the worker's place. */
  switchesOff(): void {
    const folder = this.#folders.at(-1) ?? '';
    cpSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((settle) => this.#server.close(settle));
    for (const folder of this.#folders.slice(1)) rmSync(folder, { recursive: true });
  }
}
