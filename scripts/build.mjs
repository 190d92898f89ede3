/** Builds the browser files and the server into `dist/`. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { buildBrowser } from './build-browser.mjs';

const root = path.resolve(import.meta.dirname, '..');

export async function buildAll() {
  await rm(path.join(root, 'dist/server'), { recursive: true, force: true });
  await Promise.all([buildBrowser(), buildServer()]);
}

async function buildServer() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/start.ts', 'src/admin.ts', 'src/serve.ts', 'src/work.ts'],
    outdir: 'dist/server',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    define: { 'process.env.BUNDLED': '"1"' },
  });
}

if (import.meta.main) await buildAll();
