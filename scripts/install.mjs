/**
 * Makes a clean clone ready. Runs on whatever Node the machine has, so it uses nothing newer than Node 18;
 * the Node that the project runs on comes with the installed packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const mark = join(root, 'node_modules', '.karta-installed');
export const node = join(root, 'node_modules', 'node', 'bin', 'node');

/** Installs when nothing is installed yet, or when the lock file has changed since. */
export function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  if (installed === lock && existsSync(node)) return;
  console.log('Instaluję pakiety (npm ci)…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (npm.status !== 0) {
    console.error(
      'Nie udało się zainstalować pakietów. Sprawdź połączenie z rejestrem npm i spróbuj jeszcze raz.',
    );
    process.exit(npm.status ?? 1);
  }
  writeFileSync(mark, lock);
}

/** The environment in which every tool finds the project's own Node first. */
export function projectEnv() {
  const bins = [dirname(node), join(root, 'node_modules', '.bin')].join(delimiter);
  return { ...process.env, PATH: `${bins}${delimiter}${process.env.PATH}` };
}
