import { csv } from '../platform/csv.ts';
import type { Db } from '../platform/db/database.ts';
import type { Files } from '../platform/files/files.ts';
import type { ZipEntry } from '../platform/zip.ts';
import type { Batch } from './batch.ts';
import { cardsOf, type PrintedCard, photoOf } from './print-cards.ts';

/** The list first, then the photos, each read when its turn comes. */
export async function* printEntries(
  { db, files }: { readonly db: Db; readonly files: Files },
  batch: Pick<Batch, 'id'>,
): AsyncGenerator<ZipEntry> {
  const cards: PrintedCard[] = [];
  for await (const card of cardsOf(db, batch)) cards.push(card);
  yield { path: 'karty.csv', bytes: Buffer.from(cardsCsv(cards)), packed: false };
  for (const card of cards) {
    const bytes = await photoOf(files, card);
    if (bytes) yield { path: photoName(card), bytes, packed: true };
  }
}

const photoName = ({ number }: Pick<PrintedCard, 'number'>): string => `zdjecia/${number}.jpg`;

const columns = ['lp', 'numer_karty', 'imie', 'nazwisko', 'kod', 'zdjecie', 'punkt_odbioru'];

export function cardsCsv(cards: readonly PrintedCard[]): string {
  const rows = cards.map((card) => [
    card.position,
    card.number,
    card.firstName,
    card.lastName,
    card.code,
    card.photoFileId === null ? '' : photoName(card),
    card.pointName ?? '',
  ]);
  return csv([columns, ...rows]);
}
