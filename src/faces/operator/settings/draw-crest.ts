/** A process of its own, started by `crest.ts`: what takes too long or too much here takes nobody along. */
import { Resvg, renderAsync } from '@resvg/resvg-js';
import workerpool from 'workerpool';
import { limited } from '../../../platform/own-process.ts';

const most = { bytes: 400 * 2 ** 20, seconds: 3 };

/** Its longer side as long as this. */
async function drawCrest(svg: string, side: number): Promise<Uint8Array> {
  const font = { loadSystemFonts: false };
  const { width, height } = new Resvg(svg, { font });
  const drawn = await renderAsync(svg, {
    fitTo: { mode: height > width ? 'height' : 'width', value: side },
    font,
  });
  return drawn.asPng();
}

workerpool.worker({ drawCrest: limited(most, drawCrest) });
