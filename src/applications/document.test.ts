import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { fixture } from '../../test/applications.ts';
import type { DocumentFormat } from './definition.ts';
import { closeDocumentReaders, readDocument, readProof } from './document.ts';

afterAll(closeDocumentReaders);

test.each([
  ['proof-cairo.pdf', 1],
  ['proof-libreoffice.pdf', 1],
  ['proof-ghostscript.pdf', 1],
  ['proof-img2pdf.pdf', 1],
  ['proof-chromium.pdf', 2],
  ['encrypted-owner-only.pdf', 1],
  ['javascript.pdf', 1],
])('%s is read: %i', async (name, pages) => {
  expect(await readDocument(fixture(name))).toEqual({ ok: true, pages });
});

test.each([
  ['renamed-exe.pdf', 'pdf-format'],
  ['photo.png', 'pdf-format'],
  ['empty.pdf', 'file-empty'],
  ['broken.pdf', 'pdf-broken'],
  ['encrypted.pdf', 'pdf-encrypted'],
])('%s is refused: %s', async (name, error) => {
  expect(await readDocument(fixture(name))).toEqual({ ok: false, error });
});

/** 250 kB that unpack to 250 MB of "objects". */
function unpackingBomb(): Buffer {
  const stream = deflateSync(Buffer.alloc(250 * 2 ** 20, '1 0 '), { level: 9 });
  const objects = `2 0 obj\n<</Type/ObjStm/N 10000000/First 40000000/Filter/FlateDecode/Length ${stream.length}>>\nstream\n`;
  const start = Buffer.concat([
    Buffer.from(`%PDF-1.5\n${objects}`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const entry = (kind: number, at: number) => Buffer.from([kind, at >> 24, at >> 16, at >> 8, at, 0, 0]);
  const table = Buffer.concat([entry(0, 0), entry(2, 2), entry(1, 9), entry(1, start.length)]);
  const head = `3 0 obj\n<</Type/XRef/Size 4/W[1 4 2]/Root 1 0 R/Length ${table.length}>>\nstream\n`;
  const tail = `\nendstream\nendobj\nstartxref\n${start.length}\n%%EOF\n`;
  return Buffer.concat([start, Buffer.from(head), table, Buffer.from(tail)]);
}

/** 490 kB of which each object sends the reader through all that follow. */
function lengtheningBomb(): Buffer {
  const objects = Array.from(
    { length: 9500 },
    (_, index) => `${index + 1} 0 obj <</Type/XRef/Size 1/W[1 1 1]/Length 0>>stream\n`,
  );
  return Buffer.from(`%PDF-1.5\n${objects.join('')}`);
}

test('a small file that unpacks into gigabytes or minutes stops nobody else and is given up', async () => {
  const files = [unpackingBomb(), lengtheningBomb(), fixture('proof-cairo.pdf')];
  // Read in this process, the bombs would let no timer run before the answer.
  let turns = 0;
  const pulse = setInterval(() => {
    turns += 1;
  }, 20);
  const read = await Promise.all(files.map((bytes) => readDocument(bytes)));
  clearInterval(pulse);
  expect(read).toEqual([
    { ok: false, error: 'pdf-broken' },
    { ok: false, error: 'pdf-broken' },
    { ok: true, pages: 1 },
  ]);
  expect(turns, 'this process goes on meanwhile').toBeGreaterThan(10);
}, 60_000);

test('a reader that was ended is followed by a new one', async () => {
  await closeDocumentReaders();
  expect(await readDocument(fixture('proof-cairo.pdf'))).toEqual({ ok: true, pages: 1 });
});

describe('where the city takes pictures as well', () => {
  const read = (name: string, formats: readonly DocumentFormat[], maxMb = 10) =>
    readProof(fixture(name), { formats, maxMb });

  test('a photo of a document is written anew, without where it was taken', async () => {
    const sent = fixture('photo-phone.jpg');
    const proof = await read('photo-phone.jpg', ['pdf', 'jpg']);
    expect(proof).toMatchObject({ ok: true, mediaType: 'image/jpeg', pages: 1 });
    const bytes = proof.ok ? proof.bytes : Buffer.alloc(0);
    expect((await sharp(sent).metadata()).exif, 'the fixture has it').toBeDefined();
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(await read('photo.png', ['png'])).toMatchObject({ ok: true, mediaType: 'image/png' });
    expect(await read('proof-cairo.pdf', ['pdf', 'png'])).toMatchObject({ mediaType: 'application/pdf' });
  });

  test.each([
    ['photo.png', ['pdf', 'jpg'], 10, 'document-format'],
    ['photo.webp', ['pdf', 'jpg', 'png'], 10, 'document-format'],
    ['proof-cairo.pdf', ['jpg'], 10, 'document-format'],
    ['renamed-exe.jpg', ['jpg'], 10, 'document-format'],
    ['photo-broken.jpg', ['jpg'], 10, 'attachment-broken'],
    ['photo-100mp.png', ['png'], 10, 'attachment-broken'],
    ['encrypted.pdf', ['pdf', 'jpg'], 10, 'pdf-encrypted'],
    ['photo.png', ['pdf'], 10, 'pdf-format'],
    ['empty.pdf', ['pdf'], 10, 'file-empty'],
  ] as const)('%s for %j is refused', async (name, formats, maxMb, error) => {
    expect(await read(name, formats, maxMb)).toEqual({ ok: false, error });
  });

  test('what is larger than the city says is refused', async () => {
    const bytes = Buffer.concat([fixture('photo.png'), Buffer.alloc(2 ** 20)]);
    expect(await readProof(bytes, { formats: ['png'], maxMb: 1 })).toEqual({
      ok: false,
      error: 'document-too-large',
    });
  });
});
