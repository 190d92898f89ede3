import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import QRCode from 'qrcode';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { decode } from './decode.ts';

const code = 'KM1.q3Yx0aZ_w7-LmN5tRb2Ukd';

beforeAll(() => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = readFileSync(file);
  prepareZXingModule({
    overrides: { wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
  });
});

async function picture(image: Sharp): Promise<ImageData> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb',
  } as ImageData;
}

/** As a camera sees it: somewhere in the picture, turned, dim and a little out of focus. */
async function seen(turned: number): Promise<ImageData> {
  const drawn = await QRCode.toBuffer(code, { scale: 6, margin: 2 });
  const tilted = await sharp(drawn).rotate(turned, { background: '#777' }).blur(1.2).png().toBuffer();
  const table = sharp({ create: { width: 960, height: 720, channels: 3, background: '#777' } });
  const whole = await table
    .composite([{ input: tilted, left: 420, top: 160 }])
    .png()
    .toBuffer();
  return picture(sharp(whole).modulate({ brightness: 0.7 }));
}

test.each([0, 17, 90, 203])('reads a card’s code that is turned by %i degrees', async (turned) => {
  expect(await decode(await seen(turned))).toBe(code);
});

test('sees nothing where nothing is', async () => {
  const wall = sharp({ create: { width: 640, height: 480, channels: 3, background: '#c8b49a' } });
  expect(await decode(await picture(wall))).toBeUndefined();
});
