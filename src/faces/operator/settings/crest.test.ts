import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readCrest } from './crest.ts';

const document = (inside: string, before = '') =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50">${inside}</svg>`);
const plain = (colour: string) => ({
  create: { width: 200, height: 400, channels: 4 as const, background: colour },
});

/** The colour in the middle of what is shown; nothing where one sees through. */
async function shown(bytes: Buffer): Promise<string | undefined> {
  const read = await readCrest(bytes);
  if (!read.ok) throw new Error(read.reason);
  const whole =
    /^<svg [^<>]+><image href="data:image\/png;base64,([\w+/=]+)" width="\d+" height="\d+"\/><\/svg>$/;
  const png = Buffer.from(whole.exec(read.svg)?.[1] ?? '', 'base64');
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * 4;
  return data[at + 3] === 0 ? undefined : `#${data.subarray(at, at + 3).toString('hex')}`;
}

test('only the drawing of an SVG stays', async () => {
  const busy =
    '<script>alert(1)</script><a href="javascript:x"><rect width="40" height="50" fill="#c00000" onload="x()"/></a>';
  expect(await shown(document(busy))).toBe('#c00000');
});

test('no address is followed, not even to a file of ours', async () => {
  const file = path.join(tmpdir(), `km-herb-${process.pid}.png`);
  await writeFile(file, await sharp(plain('red')).png().toBuffer());
  const image = (href: string) => document(`<image href=${href} width="40" height="50"/>`);
  const inner = document(`<image href="${file}" width="40" height="50"/>`).toString('base64');
  expect(await shown(image(`"${file}"`))).toBeUndefined();
  expect(await shown(image(`'${file}'`))).toBeUndefined();
  expect(await shown(image(`"&#47;${file.slice(1)}"`))).toBeUndefined();
  expect(await shown(image(`"data:image/svg+xml;base64,${inner}"`))).toBeUndefined();
  const hidden = document(
    '<image href="&f;" width="40" height="50"/>',
    `<!DOCTYPE svg [<!ENTITY f "${file}">]>`,
  );
  expect(await readCrest(hidden)).toEqual({ ok: false, reason: 'broken' });
  // Taking out what is between must not bring an address about.
  expect(await readCrest(image(`href="x""${file}"`))).toEqual({ ok: false, reason: 'broken' });
  const own = (await sharp(plain('blue')).png().toBuffer()).toString('base64');
  expect(await shown(image(`"data:image/png;base64,${own}"`))).toBe('#0000ff');
  await rm(file);
});

test('a drawing as high as a tower takes no more room than any other', async () => {
  const tower =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="300"><rect width="1" height="300"/></svg>';
  const read = await readCrest(Buffer.from(tower));
  expect(read.ok && read.svg).toMatch(/viewBox="0 0 \d 512"/);
});

test('a small drawing that uses itself again and again is given up', async () => {
  const uses = (level: number) => `<g id="n${level}">${`<use href="#n${level - 1}"/>`.repeat(10)}</g>`;
  const leaf = '<g id="n0" opacity="0.5"><rect width="40" height="50"/><rect width="9" height="9"/></g>';
  const drawing = document(`<defs>${leaf}${[1, 2, 3, 4].map(uses).join('')}</defs><use href="#n4"/>`);
  expect(await readCrest(drawing)).toEqual({ ok: false, reason: 'broken' });
  expect(await shown(document('<rect width="40" height="50" fill="#c00000"/>')), 'the next one').toBe(
    '#c00000',
  );
}, 60_000);

test('a PNG keeps its proportions', async () => {
  const read = await readCrest(await sharp(plain('#0b5d5e')).png().toBuffer());
  expect(read.ok && read.svg).toContain('viewBox="0 0 256 512"');
});

test.each([
  ['another kind of picture', () => sharp(plain('red')).webp().toBuffer(), 'format'],
  ['no picture', async () => Buffer.from('herb'), 'format'],
  ['a torn SVG', async () => document('<rect'), 'broken'],
  ['a torn PNG', async () => (await sharp(plain('red')).png().toBuffer()).subarray(0, 60), 'broken'],
  ['too much', async () => Buffer.alloc(1024 * 1024 + 1), 'too-large'],
])('%s is refused', async (_what, bytes, reason) => {
  expect(await readCrest(await bytes())).toEqual({ ok: false, reason });
});
