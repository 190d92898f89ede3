import { renderAsync } from '@resvg/resvg-js';
import { renderToString } from 'preact-render-to-string';
import sharp from 'sharp';
import type { Settings } from '../../../../city/settings.ts';
import { Ground } from '../../../ui/resident-card/card-drawing.tsx';
import { cardGeometry as at } from '../../../ui/resident-card/geometry.ts';
import { cardColors } from '../../../ui/theme/theme.ts';

/** 85.6 mm at 600 dots an inch. */
const dots = 2022;

/** Colours and waves as a JPEG: the same on every card, so that it lies in the PDF once. */
export function groundPicture({ colours }: Pick<Settings, 'colours'>): Promise<Buffer> {
  const drawing = (
    <svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${at.width} ${at.height}`}>
      <Ground id="druk" colors={cardColors(colours)} />
    </svg>
  );
  return picture(renderToString(drawing), dots).then((png) => sharp(png).jpeg({ quality: 95 }).toBuffer());
}

/** The city's crest as a PNG. Its drawing is somebody's SVG: nothing in it is fetched from anywhere. */
export function crestPicture({ crest }: Pick<Settings, 'crest'>): Promise<Buffer> {
  return picture(crest, 400);
}

async function picture(svg: string, width: number): Promise<Buffer> {
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  return drawn.asPng();
}
