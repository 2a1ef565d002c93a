import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { examples } from './guide.ts';
import { installed } from './programs.ts';

/** The servers of docs/hosting.md: its examples in the least that each needs around them. */

export interface Place {
  /** An empty folder for what the server reads and writes. */
  folder: string;
  /** What the guide calls `/srv/crescendo`. */
  root: string;
  /** The folder in it that has the site. */
  site: string;
  port: number;
  /** The example as the site’s address needs it. */
  changed: (example: string) => string;
}

export interface WebServer {
  name: string;
  /** Undefined where the machine has none. */
  program: string | undefined;
  /** Writes the configuration. Returns what the program is started with. */
  configure: (place: Place, program: string) => { args: readonly string[]; env?: Record<string, string> };
}

const ROOT = '/srv/crescendo';

const nginx: WebServer = {
  name: 'nginx',
  program: installed('nginx'),
  configure({ folder, root, port, changed }, program) {
    const [headers = '', inServer = ''] = examples('nginx');
    const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
    const [, usual = ''] = /--conf-path=(\S+)/.exec(stderr) ?? [];
    copyFileSync(join(dirname(usual), 'mime.types'), join(folder, 'mime.types'));
    writeFileSync(join(folder, 'crescendo-headers.conf'), headers);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off;
      pid ${join(folder, 'nginx.pid')};
      error_log stderr;
      events {}
      http {
        access_log off;
        ${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')}
        server {
          listen 127.0.0.1:${port};
          ${changed(inServer).replaceAll(ROOT, root)}
        }
      }`,
    );
    return { args: ['-p', folder, '-c', file, '-e', 'stderr'] };
  },
};

const APACHE_MODULES = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'filter', 'headers', 'deflate', 'brotli'];
const apacheFolder = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/opt/homebrew/opt/httpd/lib/httpd/modules',
  '/usr/libexec/apache2',
].find((folder) => existsSync(folder));
const moduleFile = (name: string): string => join(apacheFolder ?? '', `mod_${name}.so`);

const apache: WebServer = {
  name: 'Apache',
  program: apacheFolder && installed('apache2', 'httpd'),
  configure({ folder, root, site, port, changed }) {
    const [inHost = '', inEither = ''] = examples('apache').map((example) => changed(example).replaceAll(ROOT, root));
    const modules = APACHE_MODULES.filter((name) => existsSync(moduleFile(name)));
    // The guide offers two places for it.
    const isBelowFolder = root !== site;
    if (isBelowFolder) writeFileSync(join(site, '.htaccess'), inEither);
    const file = join(folder, 'httpd.conf');
    writeFileSync(
      file,
      `${modules.map((name) => `LoadModule ${name}_module ${moduleFile(name)}`).join('\n')}
      ServerRoot ${folder}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${join(folder, 'httpd.pid')}
      DefaultRuntimeDir ${folder}
      ErrorLog ${join(folder, 'error.log')}
      TypesConfig /etc/mime.types
      ${process.getuid?.() === 0 ? 'User nobody' : ''}
      ${isBelowFolder ? inHost.replace('Require', 'AllowOverride All\n  Require') : inHost + inEither}`,
    );
    return { args: ['-D', 'FOREGROUND', '-f', file] };
  },
};

const caddy: WebServer = {
  name: 'Caddy',
  program: installed('caddy'),
  configure({ folder, root, port, changed }) {
    const example = changed(examples('caddy').join('\n')).replaceAll(ROOT, root);
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n  admin off\n}\nhttp://localhost:${port} {\n  bind 127.0.0.1\n${example}}\n`);
    return {
      args: ['run', '--config', file, '--adapter', 'caddyfile'],
      env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    };
  },
};

export const servers: readonly WebServer[] = [nginx, apache, caddy];
