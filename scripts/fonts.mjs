// Source Sans 3, cut down to the letters we write: basic Latin, Polish, Cyrillic; each loads only where it is used.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const cyrillic = Array.from({ length: 64 }, (_, index) => String.fromCharCode(0x410 + index)).join('');

// Several files because the source comes in several; a browser fetches those whose letters a page has.
const parts = [
  {
    name: 'source-sans-latin',
    source: 'latin',
    text: `${ascii}\u00a0§©°±²³·×ÓóÄäÖöÜüßéèáà–—‘’‚“”„…•€−«»`,
    unicodeRange: 'U+20-7E,U+A0-FF,U+2013-2014,U+2018-201E,U+2022,U+2026,U+20AC,U+2212',
    preload: true,
  },
  {
    name: 'source-sans-polish',
    source: 'latin-ext',
    text: 'ĄąĆćĘęŁłŃńŚśŹźŻżČčŠšŽžĚěŘř',
    unicodeRange: 'U+104-107,U+10C-10D,U+118-11B,U+141-144,U+158-15B,U+160-161,U+179-17E',
    preload: true,
  },
  {
    name: 'source-sans-cyrillic',
    source: 'cyrillic',
    text: `${cyrillic}ЁёЄєІіЇїҐґ№`,
    unicodeRange: 'U+400-45F,U+490-491,U+2116',
    preload: false,
  },
];

/** Subsetting takes a second, so the results are kept beside the other caches of the tools. */
export async function fontFiles(root) {
  const cache = join(root, 'node_modules/.cache/fonts');
  await mkdir(cache, { recursive: true });
  return Promise.all(parts.map(async (part) => ({ ...part, data: await subset(root, cache, part) })));
}

async function subset(root, cache, { name, source, text }) {
  const file = `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${source}-wght-normal.woff2`;
  const original = await readFile(join(root, file));
  const key = createHash('sha256').update(original).update(text).update('400-700').digest('hex').slice(0, 16);
  const cached = join(cache, `${name}-${key}.woff2`);
  try {
    return await readFile(cached);
  } catch {
    const { default: subsetFont } = await import('subset-font');
    const data = await subsetFont(original, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    });
    await writeFile(cached, data);
    return data;
  }
}
