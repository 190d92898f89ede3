import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../../platform/root.ts';

const folder = path.join(root, 'src/faces/operator/production/print/fonts');

/** The font comes in three files, as for the browser: each has letters that the others lack. */
const parts = ['latin', 'latin-ext', 'cyrillic'] as const;
type FontPart = (typeof parts)[number];
export type Weight = 400 | 650;

export const fontName = (part: FontPart, weight: Weight): string => `${part}-${weight}`;

export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const part of parts) {
    for (const weight of [400, 650] as const) {
      const file = path.join(folder, `source-sans-3-${part}-${weight}.ttf`);
      doc.registerFont(fontName(part, weight), readFileSync(file));
    }
  }
}

/** Neighbours out of the same file. `Łucja` is `Ł` and `ucja`. */
export function runsOf(text: string): { readonly part: FontPart; readonly text: string }[] {
  const runs: { part: FontPart; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const part = partOf(letter.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    if (last?.part === part) last.text += letter;
    else runs.push({ part, text: letter });
  }
  return runs;
}

function partOf(code: number): FontPart {
  if ((code >= 0x100 && code <= 0x17f) || (code >= 0x1e00 && code <= 0x1eff)) return 'latin-ext';
  return code >= 0x400 && code <= 0x4ff ? 'cyrillic' : 'latin';
}
