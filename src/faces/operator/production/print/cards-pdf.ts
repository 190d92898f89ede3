import type { Readable } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import type { Settings } from '../../../../city/settings.ts';
import type { PrintedCard } from '../../../../production/print-cards.ts';
import { cardGeometry as at, groups, nameLines } from '../../../ui/resident-card/geometry.ts';
import { fontName, registerFonts, runsOf, type Weight } from './fonts.ts';
import { crestPicture, groundPicture } from './ground.tsx';

/** Points in a tenth of a millimetre, which is what the card is drawn in. */
const unit = 72 / 254;
/** CR80, ISO/IEC 7810 ID-1: 85.60 × 53.98 mm. */
const page = { width: 856, height: 539.8 };
/** What the print house cuts off, on each side. */
const bleed = 30;
/** So many bytes at most are drawn ahead of a slow connection. */
const largestWait = 1_000_000;

interface CardSheet {
  readonly cards: AsyncIterable<PrintedCard>;
  photo(card: PrintedCard): Promise<Buffer | undefined>;
  readonly settings: Pick<Settings, 'city' | 'colours' | 'crest'>;
  /** "Karta Mieszkańca" */
  readonly label: string;
  readonly withBleed: boolean;
}

/** A page for each card, given away as it is drawn: one photo at a time is in memory. */
export async function cardsPdf(sheet: CardSheet): Promise<Readable> {
  const [ground, crest] = await Promise.all([groundPicture(sheet.settings), crestPicture(sheet.settings)]);
  const margin = sheet.withBleed ? bleed : 0;
  const doc = new PDFDocument({
    size: [(page.width + 2 * margin) * unit, (page.height + 2 * margin) * unit],
    margin: 0,
    autoFirstPage: false,
    info: { Title: `${sheet.label}, ${sheet.settings.city.name}` },
  });
  registerFonts(doc);
  // pdfkit knows a picture that it has opened, and writes it once.
  const { openImage } = doc as unknown as { openImage(picture: Buffer): PDFKit.Mixins.ImageSrc };
  const pictures = { ground: openImage.call(doc, ground), crest: openImage.call(doc, crest) };
  drawAll(doc, sheet, pictures, margin).catch((error: Error) => doc.destroy(error));
  return doc as unknown as Readable;
}

interface Pictures {
  readonly ground: PDFKit.Mixins.ImageSrc;
  readonly crest: PDFKit.Mixins.ImageSrc;
}

async function drawAll(doc: PDFKit.PDFDocument, sheet: CardSheet, pictures: Pictures, margin: number) {
  for await (const card of sheet.cards) {
    const photo = await sheet.photo(card);
    if (doc.destroyed) return;
    doc.addPage();
    doc.scale(unit);
    const ground = { width: page.width + 2 * margin, height: page.height + 2 * margin };
    doc.image(pictures.ground, 0, 0, ground);
    doc.translate(margin, margin);
    drawCard(doc, sheet, card, pictures.crest, photo);
    await room(doc);
  }
  doc.end();
}

/** Waits for whoever reads, and lets others have their turn. */
async function room(doc: PDFKit.PDFDocument): Promise<void> {
  await setImmediate();
  while (doc.readableLength > largestWait && !doc.destroyed) await setTimeout(10);
}

function drawCard(
  doc: PDFKit.PDFDocument,
  { settings, label }: CardSheet,
  card: PrintedCard,
  crest: PDFKit.Mixins.ImageSrc,
  photo: Buffer | undefined,
): void {
  doc.image(crest, at.crest.x, at.crest.y, { fit: [at.crest.width, at.crest.height], align: 'center' });
  line(doc, settings.city.name, at.city, 400);
  line(doc, label, at.label, 650);
  const { plate, codePlate } = at;
  doc.roundedRect(plate.x, plate.y, plate.width, plate.height, plate.radius).fill('#ffffff');
  if (photo) drawPhoto(doc, photo);
  const { size, lines } = nameLines(`${card.firstName} ${card.lastName}`, true);
  for (const { text, y } of lines) line(doc, text, { x: at.text, y, size }, 650);
  line(doc, groups(card.number), { x: at.text, y: at.number.y, size: at.number.size }, 650);
  doc.roundedRect(codePlate.x, codePlate.y, codePlate.side, codePlate.side, codePlate.radius).fill('#ffffff');
  drawCode(doc, card.code);
}

function drawPhoto(doc: PDFKit.PDFDocument, photo: Buffer): void {
  const { x, y, width, height, radius } = at.photo;
  doc.save();
  doc.roundedRect(x, y, width, height, radius).clip();
  doc.image(photo, x, y, { cover: [width, height], align: 'center', valign: 'center' });
  doc.restore();
}

function line(
  doc: PDFKit.PDFDocument,
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  weight: Weight,
): void {
  doc.fillColor('#ffffff').fontSize(size);
  let from = x;
  for (const run of runsOf(text)) {
    doc.font(fontName(run.part, weight));
    doc.text(run.text, from, y, { lineBreak: false, baseline: 'alphabetic' });
    from += doc.widthOfString(run.text);
  }
}

/** Every module a square, with the quiet margin that the drawing on screen has. */
function drawCode(doc: PDFKit.PDFDocument, code: string): void {
  const { modules } = QRCode.create(code, { errorCorrectionLevel: 'M' });
  const side = at.code.side / (modules.size + 2);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      doc.rect(at.code.x + (column + 1) * side, at.code.y + (row + 1) * side, side, side);
    }
  }
  doc.fill('#000000');
}
