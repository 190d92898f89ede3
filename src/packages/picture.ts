import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** Drawn for every city, by their names; the faces serve them. */
export const drawnPictures = ['mieszkaniec', 'rodzina', 'senior', 'student'] as const;

/** Of the picture of a package. */
const square = { width: 512, height: 512 };
const maxPixels = 50_000_000;
const brought = /^[0-9a-f]{64}$/;

/** The name of its file: a drawing of ours, or a picture that the city brought. */
export const pictureFile = (picture: string): string =>
  `${picture}.${brought.test(picture) ? 'webp' : 'svg'}`;

export type PictureRead =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: 'format' | 'broken' };

/** A WEBP of this size, square unless it says otherwise, without anything but the picture, whatever came. */
export async function readPicture(bytes: Buffer, size = square): Promise<PictureRead> {
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!head || !['jpeg', 'png', 'webp'].includes(head.format)) return { ok: false, reason: 'format' };
  const picture = await sharp(bytes, { limitInputPixels: maxPixels, pages: 1 })
    .autoOrient()
    .resize({ ...size, fit: 'cover' })
    .webp({ quality: 85 })
    .toBuffer()
    .catch(() => undefined);
  return picture ? { ok: true, bytes: picture } : { ok: false, reason: 'broken' };
}

type PictureTable = 'package_pictures' | 'offer_pictures';

/** Its name comes from its bytes, so the same picture lies there once. */
export async function keepPicture(
  tx: Tx,
  bytes: Buffer,
  table: PictureTable = 'package_pictures',
): Promise<string> {
  const name = createHash('sha256').update(bytes).digest('hex');
  await tx.db
    .insertInto(table)
    .values({ name, bytes, added_at: tx.now })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ added_at: tx.now }))
    .execute();
  return name;
}

export async function findPicture(
  db: Db,
  name: string,
  table: PictureTable = 'package_pictures',
): Promise<Buffer | undefined> {
  if (!brought.test(name)) return undefined;
  const row = await db.selectFrom(table).select('bytes').where('name', '=', name).executeTakeFirst();
  return row?.bytes;
}

/** What the city brought, the newest first. */
export async function broughtPictures(db: Db, most = 12): Promise<string[]> {
  const rows = await db
    .selectFrom('package_pictures')
    .select('name')
    .orderBy('added_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ name }) => name);
}
