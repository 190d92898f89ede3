/** `npm start` and its like: installs and builds what is missing, then hands over to the built program. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, node, projectEnv, root } from './install.mjs';

const [program = 'start', ...args] = process.argv.slice(2);

installIfNeeded();
if (!isBuilt()) {
  console.log('Buduję…');
  const build = spawnSync(node, ['scripts/build.mjs'], { cwd: root, env: projectEnv(), stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
const child = spawn(node, ['--enable-source-maps', `dist/server/${program}.js`, ...args], {
  cwd: root,
  env: projectEnv(),
  stdio: 'inherit',
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** Built, and no source is newer than the build. */
function isBuilt() {
  const entry = join(root, 'dist', 'server', `${program}.js`);
  if (!existsSync(entry) || !existsSync(join(root, 'dist', 'assets.json'))) return false;
  const builtAt = statSync(entry).mtimeMs;
  return ['src', 'scripts', 'package-lock.json'].every((place) => newest(join(root, place)) <= builtAt);
}

function newest(place) {
  const info = statSync(place);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(join(place, name))));
}
