/** Real servers with the kit's own files, unpacked nowhere else than in a temporary folder; they end with this process. */
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {freePort} from '../../../scripts/lib/free-port.mjs';
import {root} from '../../../scripts/lib/run.mjs';

const KIT = join(root, 'dist/embed/kit');

/** @typedef {{name: string, version: string, url: string, close: () => void}} Server */

/**
 * What stands below `/koko/` on both: what is built, with a feed beside it.
 *
 * @param {string} place
 */
export function fillSite(place) {
  const folder = join(place, 'site/koko');
  mkdirSync(folder, {recursive: true});
  cpSync(join(root, 'dist/embed'), folder, {recursive: true});
  cpSync(join(root, 'demo/feeds/muenster.json'), join(folder, 'feed.json'));
  cpSync(join(KIT, 'mirror.php'), join(folder, 'mirror.php'));
  cpSync(join(KIT, 'apache.htaccess'), join(folder, '.htaccess'));
}

/**
 * As Debian's packages set them up, with the folder's own `.htaccess` allowed.
 *
 * @param {string} place
 * @returns {Promise<Server>}
 */
export async function openApache(place) {
  const port = await freePort();
  const modules = ['mpm_prefork', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers'];
  const folder = '/usr/lib/apache2/modules';
  const config = join(place, 'apache.conf');
  writeFileSync(
    config,
    `${modules.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`).join('\n')}
LoadModule php_module ${folder}/libphp8.2.so
ServerRoot ${place}
ServerName localhost
Listen 127.0.0.1:${port}
User www-data
Group www-data
PidFile ${place}/apache.pid
ErrorLog ${place}/apache.log
TypesConfig /etc/mime.types
DocumentRoot ${place}/site
<FilesMatch "\\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
<Directory ${place}/site>
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  const version = versionOf('apache2', ['-v']);
  return begin('Apache', version, port, 'apache2', ['-f', config, '-D', 'FOREGROUND']);
}

/**
 * @param {string} place
 * @returns {Promise<Server>}
 */
export async function openNginx(place) {
  const port = await freePort();
  const config = join(place, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off;
pid ${place}/nginx.pid;
error_log ${place}/nginx.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  server {
    listen 127.0.0.1:${port};
    root ${place}/site;
${readFileSync(join(KIT, 'nginx.conf'), 'utf8')}
  }
}
`,
  );
  return begin('nginx', versionOf('nginx', ['-v']), port, 'nginx', ['-c', config]);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function versionOf(command, args) {
  // nginx says it where faults are said.
  const said = execFileSync('sh', ['-c', `${command} ${args.join(' ')} 2>&1`], {encoding: 'utf8'});
  return /\/(\d[\d.]+)/.exec(said)?.[1] ?? '';
}

/**
 * @param {string} name
 * @param {string} version
 * @param {number} port
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Server>}
 */
async function begin(name, version, port, command, args) {
  // Apache ends the whole group that it belongs to.
  const server = spawn(command, args, {stdio: 'inherit', detached: true});
  const url = `http://127.0.0.1:${port}/koko/`;
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(`${url}feed.json`).then(
      () => true,
      () => false,
    );
    if (isUp) return {name, version, url, close: () => server.kill()};
    await delay(100);
  }
  server.kill();
  throw new Error(`${name} does not answer.`);
}
