/** `npm test`: everything that CI runs, on a clean clone too. The last line is `N passed, N failed`. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded, node, projectEnv, root } from './install.mjs';

installIfNeeded();
installChromium();

const env = { ...projectEnv(), CI: process.env.CI ?? '' };
const report = join(mkdtempSync(join(tmpdir(), 'karta-report-')), 'vitest.json');
const filters = process.argv.slice(2);

const checks = [
  // The native compiler; `typescript` itself stays for tools that still ask it for a syntax tree.
  ['types', [node, 'node_modules/typescript7/bin/tsc', '--noEmit']],
  ['lint and format', ['biome', 'ci', '.']],
  [
    'import rules',
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'test', 'e2e', 'scripts', 'bench'],
  ],
  ['unused code', ['knip']],
  ['database types', [node, 'scripts/db-types.ts', '--check']],
];

const tally = { passed: 0, failed: 0 };
for (const [name, command] of filters.length > 0 ? [] : checks) {
  const { code, output, seconds } = await run(command);
  const ok = code === 0;
  tally[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(output);
}
const vitest = await run(
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
  'inherit',
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  tally.passed += numPassedTests;
  // A file that cannot even be loaded has no failed test of its own.
  tally.failed += Math.max(numFailedTests, numFailedTestSuites);
} else {
  tally.failed += 1;
}
if (vitest.code !== 0 && tally.failed === 0) tally.failed = 1;
rmSync(join(report, '..'), { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

function run([program, ...args], output = 'pipe') {
  const begin = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', output, output] });
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error), seconds: 0 }));
    child.on('close', (code) => {
      resolve({ code, output: text, seconds: Math.round((Date.now() - begin) / 1000) });
    });
  });
}

/** The browser of the journeys. Debian's package where there is none; the journeys fail when that fails too. */
function installChromium() {
  const has = (program) => spawnSync('which', [program]).status === 0;
  if (process.env.CHROMIUM || has('chromium-headless-shell') || process.getuid?.() !== 0) return;
  console.log('Instaluję Chromium (apt-get)…');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const install = (name) =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet).status === 0;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  if (install('chromium-headless-shell')) return;
  if (['chromium', 'chromium-browser', 'google-chrome'].some(has) || install('chromium')) return;
  console.error('Nie udało się zainstalować Chromium. Testy w przeglądarce nie przejdą.');
}
