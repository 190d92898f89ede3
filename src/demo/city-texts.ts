import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalText } from '../city/local-text.ts';
import { root } from '../platform/root.ts';

export const demoFolder = path.join(root, 'src/demo');

/** One of the demo city's long texts, in its three languages. */
export function longText(name: string): LocalText {
  const read = (locale: string): string =>
    readFileSync(path.join(demoFolder, 'texts', `${name}.${locale}.md`), 'utf8');
  return { pl: read('pl'), uk: read('uk'), en: read('en') };
}
