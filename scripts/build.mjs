/** Builds the browser files and the programs into `dist/`. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { buildBrowser } from './build-browser.mjs';

const root = path.resolve(import.meta.dirname, '..');

export async function buildAll() {
  await Promise.all([
    buildBrowser(),
    buildPrograms('dist/server', ['src/start.ts', 'src/serve.ts', 'src/work.ts', 'src/admin.ts']),
  ]);
}

/** Bundles our own sources for Node, and what they start; packages stay where npm put them. */
export async function buildPrograms(outdir, entryPoints) {
  await rm(path.join(root, outdir), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [
      ...entryPoints,
      'src/applications/read-pdf.ts',
      'src/faces/operator/settings/draw-crest.ts',
    ],
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
  });
}

if (import.meta.main) {
  await buildAll();
  if (process.argv.includes('--bench'))
    await buildPrograms('dist/bench', ['bench/bench.ts', 'bench/reference.ts']);
}
