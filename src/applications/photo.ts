import sharp from 'sharp';
import phash from 'sharp-phash';
import { z } from 'zod';
import type { ErrorCode } from '../platform/input.ts';

// Whatever else the decoder knows (SVG, PDF, GIF …) costs time and memory before it can be refused.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/** Card photo: 3:4, as large as the manual's example. */
const cardWidth = 709;
const cardHeight = 945;
const ratio = 3 / 4;
/** How far from 3:4 a picture may be and still be taken as it is. */
const tolerance = 0.01;
const minWidth = 300;
const maxPixels = 50_000_000;
const maxSide = 2000;

/** What is kept beside a picture that is nothing but its own cut. */
export const wholePhoto = { crop: { x: 0, y: 0, width: 1 }, width: cardWidth, height: cardHeight };

/** The cut, in fractions of the upright picture; its height follows from 3:4. */
export const cropSchema = z.object({
  x: z.coerce.number().min(0).max(1),
  y: z.coerce.number().min(0).max(1),
  width: z.coerce.number().gt(0).max(1),
});
export type Crop = z.output<typeof cropSchema>;

export interface ReadPhoto {
  /** JPEG, upright, without any metadata. */
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export type PhotoResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorCode };

/** Believes neither name nor declared type: what the decoder cannot read is not a photo. */
export async function readPhoto(bytes: Buffer): Promise<PhotoResult<ReadPhoto>> {
  if (bytes.length === 0) return { ok: false, error: 'file-empty' };
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: maxPixels, pages: 1 });
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!head) return { ok: false, error: 'photo-format' };
  if (head.width * head.height > maxPixels) return { ok: false, error: 'photo-too-many-pixels' };
  const upright = await image
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 92 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined);
  if (!upright) return { ok: false, error: 'photo-broken' };
  const { data, info } = upright;
  if (largestCrop(info).width * info.width < minWidth) return { ok: false, error: 'photo-too-small' };
  return { ok: true, value: { bytes: data, width: info.width, height: info.height } };
}

export function hasCardRatio({ width, height }: { width: number; height: number }): boolean {
  return Math.abs(width / height / ratio - 1) <= tolerance;
}

/** The largest 3:4 cut, centred, a little above the middle where the face is. */
export function largestCrop({ width, height }: { width: number; height: number }): Crop {
  const cutWidth = Math.min(1, (height * ratio) / width);
  const cutHeight = Math.min(1, (cutWidth * width) / ratio / height);
  return { x: (1 - cutWidth) / 2, y: (1 - cutHeight) / 3, width: cutWidth };
}

/** Keeps a cut inside the picture, whatever was sent. */
export function fitCrop(crop: Crop, size: { width: number; height: number }): Crop {
  const width = Math.min(crop.width, largestCrop(size).width);
  const height = Math.min(1, (width * size.width) / ratio / size.height);
  return { x: Math.min(crop.x, 1 - width), y: Math.min(crop.y, 1 - height), width };
}

/** Cuts the card photo out of {@link ReadPhoto.bytes}. */
export async function cutPhoto(
  bytes: Buffer,
  size: { width: number; height: number },
  crop: Crop,
): Promise<PhotoResult<Buffer>> {
  const fitted = fitCrop(crop, size);
  const width = Math.round(fitted.width * size.width);
  if (width < minWidth) return { ok: false, error: 'photo-too-small' };
  const left = Math.min(Math.round(fitted.x * size.width), size.width - width);
  const height = Math.min(Math.round(width / ratio), size.height);
  const top = Math.min(Math.round(fitted.y * size.height), size.height - height);
  const value = await sharp(bytes)
    .extract({ left, top, width, height })
    .resize(cardWidth, cardHeight, { fit: 'fill' })
    .jpeg({ quality: 90 })
    .toBuffer();
  return { ok: true, value };
}

/** What a cut photo looks like, as 64 bits: of two that look alike few differ. */
export function lookOf(bytes: Buffer): Promise<string> {
  // The package is CommonJS, and its types speak of another export than it has.
  return (phash as unknown as typeof phash.default)(bytes);
}
