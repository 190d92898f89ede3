import pLimit from 'p-limit';
import sharp from 'sharp';
import { ownProcesses } from '../../../platform/own-process.ts';

export type CrestRead =
  | { readonly ok: true; readonly svg: string }
  | { readonly ok: false; readonly reason: 'format' | 'broken' | 'too-large' };

/** Both sides of what is kept fit in here: sharp on a card for print too. */
const side = 512;
const maxBytes = 1024 * 1024;
const mostPixels = 40_000_000;

const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The crest as an SVG document that holds nothing but a picture. An SVG that somebody brings may carry scripts and
 * addresses elsewhere, so it is drawn once and only the drawing is kept.
 */
export async function readCrest(bytes: Buffer): Promise<CrestRead> {
  if (bytes.length > maxBytes) return { ok: false, reason: 'too-large' };
  const isPng = bytes.subarray(0, pngBegins.length).equals(pngBegins);
  if (!isPng && !/<svg[\s>]/.test(bytes.toString())) return { ok: false, reason: 'format' };
  try {
    const picture = isPng ? bytes : await draw(bytes.toString());
    const { data, info } = await sharp(picture, { limitInputPixels: mostPixels })
      .resize(side, side, { fit: 'inside' })
      .png({ palette: true, compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, svg: framed(data.toString('base64'), info.width, info.height) };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

/** Whoever draws it would follow an address, even to a file of ours: only what lies in the document stays. */
const elsewhere =
  /\bhref\s*=\s*(?:"(?!#|data:image\/(?:png|jpeg)[;,])[^"]*"|'(?!#|data:image\/(?:png|jpeg)[;,])[^']*')/gi;

async function draw(svg: string): Promise<Buffer> {
  if (/<!ENTITY/i.test(svg)) throw new Error('Entities may hide an address.');
  // Something stays in its place: what stands around it must not become an address by standing together.
  const own = svg.replace(elsewhere, 'gone=""');
  return oneAtATime(() => drawElsewhere(own));
}

/** The process itself ends what is too much work; this one is for what waits for nothing. */
const longest = 60_000;
const oneAtATime = pLimit(1);

/** A small file can ask for minutes of work: such a one counts as broken. Crests are rare, so no process waits for one. */
async function drawElsewhere(svg: string): Promise<Buffer> {
  const drawers = ownProcesses(import.meta, 'draw-crest', 1);
  try {
    return Buffer.from(await drawers.exec('drawCrest', [svg, side * 2]).timeout(longest));
  } finally {
    await drawers.terminate(true, 2000).catch(() => {});
  }
}

const framed = (png: string, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
  `<image href="data:image/png;base64,${png}" width="${width}" height="${height}"/></svg>`;
