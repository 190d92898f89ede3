// Source Sans 3 for the cards that are printed: two weights, cut to the letters of names. Run after a change of
// the font: `node scripts/print-fonts.mjs`. PDF wants TrueType without axes, and the font comes in several files.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

const root = path.join(import.meta.dirname, '..');
const from = 'node_modules/@fontsource-variable/source-sans-3/files';
const to = 'src/faces/operator/production/print/fonts';

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
const letters = {
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„…`,
  'latin-ext': range(0x100, 0x17f) + range(0x1e00, 0x1eff),
  cyrillic: `${range(0x400, 0x45f)}Ґґ`,
};

for (const [source, text] of Object.entries(letters)) {
  const original = await readFile(path.join(root, from, `source-sans-3-${source}-wght-normal.woff2`));
  for (const weight of [400, 650]) {
    const data = await subsetFont(original, text, {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    });
    await writeFile(path.join(root, to, `source-sans-3-${source}-${weight}.ttf`), data);
  }
}
