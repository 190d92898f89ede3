import { findPicture, keepPicture, type PictureRead, readPicture } from '../../packages/picture.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';

/** Drawn for every city, by their names; the faces serve them. */
export const drawnOfferPictures = [
  'gastronomia',
  'kultura',
  'sport',
  'edukacja',
  'zdrowie',
  'zakupy',
  'uslugi',
  'podroze',
  'rodzina',
] as const;

/** A WEBP of 3 : 2 without anything but the picture, whatever came. */
export const readOfferPicture = (bytes: Buffer): Promise<PictureRead> =>
  readPicture(bytes, { width: 960, height: 640 });

export const keepOfferPicture = (tx: Tx, bytes: Buffer): Promise<string> =>
  keepPicture(tx, bytes, 'offer_pictures');

export const findOfferPicture = (db: Db, name: string): Promise<Buffer | undefined> =>
  findPicture(db, name, 'offer_pictures');

export async function isPictureThere(db: Db, name: string): Promise<boolean> {
  return (
    drawnOfferPictures.some((drawn) => drawn === name) || (await findOfferPicture(db, name)) !== undefined
  );
}
