import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configuredCity, fixture, newResident } from '../../test/applications.ts';
import { openedCase } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import type { Resident } from '../people/resident.ts';
import { readAttachment } from './attachment-content.ts';
import { prepareAttachments } from './attachments.ts';
import { findOwnAttachment, findOwnCase } from './reads.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordWithMacros = 'application/vnd.ms-word.document.macroEnabled';

const zip = (files: Record<string, string>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    }),
  );

const docx = (type: string): Buffer =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`,
    'word/document.xml': '<w:document/>',
  });

const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });
const text = (words: string): Buffer => Buffer.from(words);

describe('what is attached', () => {
  test.each([
    ['pismo.docx', docx(word), word, 'pismo.docx'],
    ['pismo.odt', odt, 'application/vnd.oasis.opendocument.text', 'pismo.odt'],
    ['notatka.txt', text('Zażółć\r\ngęślą\tjaźń'), 'text/plain', 'notatka.txt'],
    ['stary.txt', Buffer.from([0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6]), 'text/plain', 'stary.txt'],
    ['skan.PDF', fixture('proof-cairo.pdf'), 'application/pdf', 'skan.PDF'],
    ['zdjęcie', fixture('photo-phone.jpg'), 'image/jpeg', 'zdjęcie.jpg'],
    ['C:\\moje\\obraz.jpg', fixture('photo.webp'), 'image/webp', 'obraz.jpg.webp'],
    ['strona.html', text('<script>alert(1)</script>'), 'text/plain', 'strona.html.txt'],
  ])('%s is known by its content, and named after it', async (name, bytes, mediaType, kept) => {
    expect(await readAttachment({ name, bytes })).toEqual({ ok: true, mediaType, name: kept });
  });

  test.each([
    ['makra.docx', docx(wordWithMacros), 'attachment-format'],
    ['archiwum.docx', zip({ 'a.txt': 'x' }), 'attachment-format'],
    ['program.txt', fixture('renamed-exe.pdf'), 'attachment-format'],
    ['bajty.txt', Buffer.from([0x41, 0x00, 0x42]), 'attachment-format'],
    ['pusty.txt', Buffer.alloc(0), 'file-empty'],
    ['zepsuty.pdf', fixture('broken.pdf'), 'pdf-broken'],
    ['z-haslem.pdf', fixture('encrypted.pdf'), 'pdf-encrypted'],
    ['zepsute.png', fixture('photo.png').subarray(0, 24), 'attachment-broken'],
  ])('%s is refused', async (name, bytes, error) => {
    expect(await readAttachment({ name, bytes })).toEqual({ ok: false, error });
  });
});

describe('the attachments of a message', () => {
  let city: TestCity;
  let resident: Resident;
  beforeAll(async () => {
    city = await configuredCity();
    resident = await newResident(city);
  });
  afterAll(() => city.close());

  const sent = (name: string, bytes = text('x'), tooLarge = false) => ({ name, bytes, tooLarge });
  const prepare = (
    files: readonly ReturnType<typeof sent>[],
    ...rest: [scan?: boolean, before?: Parameters<typeof prepareAttachments>[4]]
  ) => prepareAttachments(city.files, resident.personId, files, rest[0] ?? false, rest[1]);

  test('are at most five, those that came before included', async () => {
    const five = [1, 2, 3, 4, 5].map((number) => sent(`${number}.txt`));
    const all = await prepare(five);
    if (!all.ok) throw new Error('refused');
    expect(all.value.files.map(({ name }) => name)).toEqual(five.map(({ name }) => name));
    expect(await prepare([...five, sent('6.txt')])).toMatchObject({
      ok: false,
      refused: [{ error: 'attachments-too-many' }],
      good: [],
    });
    const more = await prepare([sent('6.txt')], false, all.value.files);
    expect(more).toMatchObject({ ok: false, refused: [{ error: 'attachments-too-many' }] });
    expect(!more.ok && more.good).toHaveLength(5);
  });

  test('are told apart when some are wrong, and the good ones need not come again', async () => {
    const mixed = await prepare([
      sent('dobry.txt'),
      sent('program.txt', fixture('renamed-exe.pdf')),
      sent('ogromny.pdf', Buffer.alloc(0), true),
    ]);
    expect(mixed).toMatchObject({
      ok: false,
      refused: [
        { name: 'program.txt', error: 'attachment-format' },
        { name: 'ogromny.pdf', error: 'file-too-large' },
      ],
      good: [{ name: 'dobry.txt' }],
    });
    const again = await prepare([sent('drugi.txt')], false, mixed.ok ? [] : mixed.good);
    expect(again.ok && again.value.files.map(({ name }) => name)).toEqual(['dobry.txt', 'drugi.txt']);
  });

  test('are the owner’s alone, and nobody’s before the scanner has looked', async () => {
    const [there, waiting] = [await prepare([sent('a.txt')]), await prepare([sent('b.txt')], true)];
    if (!there.ok || !waiting.ok) throw new Error('refused');
    const number = await openedCase(city, resident, { attachments: there.value });
    const checked = await openedCase(city, resident, { attachments: waiting.value });
    const attachmentIn = async (of: number) =>
      (await findOwnCase(city.db, resident, of, 1))?.messages[0]?.attachments[0];
    const id = (await attachmentIn(number))?.id ?? '';
    const found = await findOwnAttachment(city.db, resident, number, id);
    expect(found).toMatchObject({ name: 'a.txt', mediaType: 'text/plain', size: 1, state: 'there' });
    expect((await city.files.read(found?.fileId ?? ''))?.bytes.toString()).toBe('x');
    expect(await findOwnAttachment(city.db, resident, checked, id), 'of another case').toBeUndefined();
    expect(await findOwnAttachment(city.db, await newResident(city), number, id)).toBeUndefined();

    const unseen = await attachmentIn(checked);
    expect(unseen).toMatchObject({ state: 'waiting' });
    expect(await findOwnAttachment(city.db, resident, checked, unseen?.id ?? '')).toMatchObject({
      fileId: null,
    });
  });
});
