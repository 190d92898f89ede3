// Everything the browser gets: dist/public/ (served immutable under /zasoby/) and dist/assets.json.
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fontFiles } from './fonts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/public');
const base = '/zasoby/';

/** Builds once; about two seconds the first time, less when the fonts are in the cache. */
export async function buildBrowser() {
  // Nothing is removed: a server that still runs may be serving yesterday's names.
  await mkdir(out, { recursive: true });
  const [fonts, pdf, scanner] = await Promise.all([buildFonts(), copyPdfAssets(), buildScanner()]);
  const [css, islands] = await Promise.all([buildCss(fonts), buildIslands(pdf, scanner)]);
  const assets = { css, islands, fonts: fonts.filter(({ preload }) => preload).map(({ href }) => href) };
  await writeFile(join(root, 'dist/assets.json'), `${JSON.stringify(assets, null, 2)}\n`);
  return assets;
}

async function buildFonts() {
  const files = await fontFiles(root);
  return Promise.all(
    files.map(async ({ name, data, unicodeRange, preload }) => {
      const file = `${name}-${hashOf(data)}.woff2`;
      await writeFile(join(out, file), data);
      return { href: base + file, unicodeRange, preload };
    }),
  );
}

async function buildCss(fonts) {
  const faces = fonts
    .map(
      ({ href, unicodeRange }) =>
        `@font-face{font-family:"Source Sans 3";font-style:normal;font-weight:400 700;font-display:swap;` +
        `src:url(${href}) format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join('');
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [join(root, 'src/faces/ui/app.css')],
    banner: { css: faces },
    plugins: [themeWithoutColours],
    write: false,
  });
  const text = outputFiles[0].contents;
  const file = `app-${hashOf(text)}.css`;
  await writeFile(join(out, file), text);
  return base + file;
}

async function buildIslands(pdf, scanner) {
  const entries = await Array.fromAsync(glob('src/faces/**/*.island.ts', { cwd: root }));
  if (entries.length === 0) return {};
  const { metafile } = await build({
    ...shared,
    entryPoints: entries.sort().map((entry) => join(root, entry)),
    outdir: join(out, 'islands'),
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    splitting: true,
    metafile: true,
    define: { PDF_ASSETS: JSON.stringify(pdf), SCAN_WORKER: JSON.stringify(scanner) },
  });
  const outputs = Object.entries(metafile.outputs).filter(([, { entryPoint }]) =>
    entryPoint?.endsWith('.island.ts'),
  );
  return Object.fromEntries(
    outputs.map(([file, { entryPoint }]) => [
      basename(entryPoint, '.island.ts'),
      `${base}islands/${basename(file)}`,
    ]),
  );
}

/** The worker and the data files that pdf.js fetches by name; the version in the path is their hash. */
async function copyPdfAssets() {
  const from = join(root, 'node_modules/pdfjs-dist');
  const { version } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'));
  const folder = `pdf-${version}`;
  await Promise.all([
    cp(join(from, 'build/pdf.worker.min.mjs'), join(out, folder, 'worker.js')),
    ...['standard_fonts', 'cmaps', 'wasm', 'iccs'].map((name) =>
      cp(join(from, name), join(out, folder, name), { recursive: true }),
    ),
  ]);
  return `${base}${folder}/`;
}

/** The worker that reads codes, and its WebAssembly; their folder has a content policy of its own. */
async function buildScanner() {
  const wasm = await readFile(join(root, 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'));
  const wasmFile = `scanner/decoder-${hashOf(wasm)}.wasm`;
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [join(root, 'src/faces/partner/check/scan-worker.ts')],
    format: 'iife',
    define: { DECODER_WASM: JSON.stringify(base + wasmFile) },
    write: false,
  });
  const worker = outputFiles[0].contents;
  const workerFile = `scanner/worker-${hashOf(worker)}.js`;
  await mkdir(join(out, 'scanner'), { recursive: true });
  await Promise.all([writeFile(join(out, wasmFile), wasm), writeFile(join(out, workerFile), worker)]);
  return base + workerFile;
}

/** Designsystemet's default theme gives type, sizes and shapes; the colours are the city's own. */
const themeWithoutColours = {
  name: 'theme-without-colours',
  setup({ onLoad }) {
    onLoad({ filter: /dist[/\\]theme[/\\]designsystemet\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const kept = css.split(/(?=@layer )/).filter((layer) => !layer.startsWith('@layer ds.theme.color'));
      return { contents: kept.join(''), loader: 'css' };
    });
  },
};

const shared = {
  bundle: true,
  minify: true,
  absWorkingDir: root,
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  external: [`${base}*`],
  legalComments: 'none',
  logLevel: 'warning',
};

function hashOf(data) {
  return createHash('sha256').update(data).digest('hex').slice(0, 10);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { islands } = await buildBrowser();
  const spent = Math.round(performance.now() - started);
  console.log(`Browser files: ${Object.keys(islands).length} islands in dist/public, ${spent} ms`);
}
