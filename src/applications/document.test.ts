import { expect, test } from 'vitest';
import { fixture } from '../../test/applications.ts';
import { readDocument } from './document.ts';

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
