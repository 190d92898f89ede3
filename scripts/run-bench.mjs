/** `npm run bench`: installs and builds what is missing, then measures. Options go on to bench/bench.ts. */
import { spawnSync } from 'node:child_process';
import { installIfNeeded, node, projectEnv, root } from './install.mjs';

installIfNeeded();
const run = (args) => {
  const { status } = spawnSync(node, args, { cwd: root, env: projectEnv(), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(['scripts/build.mjs', '--bench']);
run(['dist/bench/bench.js', ...process.argv.slice(2)]);
