/** A 3:4 cut out of the upright photo, in fractions of it: left edge, top edge, width. The height follows. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

export const cropMoves = ['left', 'right', 'up', 'down', 'in', 'out'] as const;
export type CropMove = (typeof cropMoves)[number];

const ratio = 3 / 4;
const smallest = 0.15;

/** The cut's height as a fraction of the photo's height. */
export function cropHeight(crop: Crop, photo: PhotoSize): number {
  return (crop.width * photo.width) / ratio / photo.height;
}

/** The largest cut that fits, in the middle, a little above the centre where faces are. */
export function defaultCrop(photo: PhotoSize): Crop {
  const width = widest(photo);
  const height = cropHeight({ x: 0, y: 0, width }, photo);
  return { x: (1 - width) / 2, y: (1 - height) * 0.4, width };
}

/** The nearest cut that lies within the photo. */
export function fitCrop(crop: Crop, photo: PhotoSize): Crop {
  const width = clamp(crop.width, Math.min(smallest, widest(photo)), widest(photo));
  const height = cropHeight({ ...crop, width }, photo);
  return { x: clamp(crop.x, 0, 1 - width), y: clamp(crop.y, 0, 1 - height), width };
}

/** Enlarges or shrinks around the cut's middle; above 1 the head gets larger. */
export function zoomCrop(crop: Crop, photo: PhotoSize, factor: number): Crop {
  const width = clamp(crop.width / factor, Math.min(smallest, widest(photo)), widest(photo));
  const grown = width - crop.width;
  const higher = cropHeight({ ...crop, width }, photo) - cropHeight(crop, photo);
  return fitCrop({ x: crop.x - grown / 2, y: crop.y - higher / 2, width }, photo);
}

/** One press on a button: the photo moves a tenth of the frame, or is enlarged by a tenth. */
export function moveCrop(crop: Crop, photo: PhotoSize, move: CropMove): Crop {
  const step = crop.width / 10;
  const down = cropHeight(crop, photo) / 10;
  switch (move) {
    case 'left':
      return fitCrop({ ...crop, x: crop.x + step }, photo);
    case 'right':
      return fitCrop({ ...crop, x: crop.x - step }, photo);
    case 'up':
      return fitCrop({ ...crop, y: crop.y + down }, photo);
    case 'down':
      return fitCrop({ ...crop, y: crop.y - down }, photo);
    case 'in':
      return zoomCrop(crop, photo, 1.1);
    case 'out':
      return zoomCrop(crop, photo, 1 / 1.1);
  }
}

/** The form carries five digits. */
export function sameCrop(a: Crop, b: Crop): boolean {
  return (['x', 'y', 'width'] as const).every((part) => Math.abs(a[part] - b[part]) < 0.0001);
}

function widest(photo: PhotoSize): number {
  return Math.min(1, (photo.height * ratio) / photo.width);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
