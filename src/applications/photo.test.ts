import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fixture } from '../../test/applications.ts';
import { cutPhoto, fitCrop, hasCardRatio, largestCrop, readPhoto } from './photo.ts';

const read = async (name: string) => {
  const photo = await readPhoto(fixture(name));
  if (!photo.ok) throw new Error(photo.error);
  return photo.value;
};

test.each([
  ['renamed-exe.jpg', 'photo-format'],
  ['svg-as.png', 'photo-format'],
  ['proof-cairo.pdf', 'photo-format'],
  ['empty.pdf', 'file-empty'],
  ['photo-broken.jpg', 'photo-broken'],
  ['photo-100mp.png', 'photo-too-many-pixels'],
  ['photo-small.jpg', 'photo-too-small'],
])('%s is refused: %s', async (name, error) => {
  expect(await readPhoto(fixture(name))).toEqual({ ok: false, error });
});

test('a phone photo is turned upright and tells nothing of where and with what it was taken', async () => {
  const photo = await read('photo-phone.jpg');
  expect([photo.width, photo.height]).toEqual([1500, 2000]);
  const text = photo.bytes.toString('latin1');
  for (const trace of ['Exif', 'http://ns.adobe.com', 'Photoshop', 'GPS']) expect(text).not.toContain(trace);
});

test('of an animated picture the first frame is taken', async () => {
  const { width, height } = await read('photo-animated.webp');
  expect([width, height]).toEqual([354, 472]);
});

test('the cut is 709 × 945, whatever it is cut from', async () => {
  const wide = await read('photo-wide.jpg');
  expect(hasCardRatio(wide)).toBe(false);
  const cut = await cutPhoto(wide.bytes, wide, largestCrop(wide));
  const { width, height } = cut.ok ? await sharp(cut.value).metadata() : {};
  expect([width, height]).toEqual([709, 945]);
});

test('a cut that would be blurred is refused', async () => {
  const wide = await read('photo-wide.jpg');
  const cut = await cutPhoto(wide.bytes, wide, { x: 0.4, y: 0.2, width: 0.1 });
  expect(cut).toEqual({ ok: false, error: 'photo-too-small' });
});

test('however a cut is sent, it lies within the picture and keeps 3:4', () => {
  const side = fc.integer({ min: 300, max: 2000 });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(side, side, part, part, part, (width, height, x, y, cut) => {
      const size = { width, height };
      const fitted = fitCrop({ x, y, width: Math.max(cut, 0.01) }, size);
      const tall = (fitted.width * width) / 0.75 / height;
      expect(fitted.x).toBeGreaterThanOrEqual(0);
      expect(fitted.y).toBeGreaterThanOrEqual(0);
      expect(fitted.x + fitted.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(fitted.y + tall).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('what is no photo is refused before any decoder opens it', async () => {
  const shapes = '<g filter="url(#f)"><circle cx="5" cy="5" r="4"/></g>'.repeat(100_000);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${shapes}</svg>`;
  expect(await readPhoto(Buffer.from(svg))).toEqual({ ok: false, error: 'photo-format' });
  await expect(sharp(Buffer.from(svg)).metadata()).rejects.toThrow('unsupported image format');
});
