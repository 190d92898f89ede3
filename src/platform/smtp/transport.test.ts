import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderTransport } from './transport.ts';

test('a mail in the folder is whole, and for its owner only: it may hold a link that opens an account', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'karta-mail-')), 'mail');
  const transport = folderTransport(folder, 'Karta <karta@nowygrod.example>');
  await transport.send({
    id: 'a1',
    to: 'anna@poczta.test',
    subject: 'Zażółć',
    text: 'tekst',
    html: '<p>tekst</p>',
  });
  transport.close();
  expect(readdirSync(folder)).toEqual(['a1.eml']);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(folder, 'a1.eml')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(folder, 'a1.eml'), 'utf8')).toContain('Message-ID: <a1@nowygrod.example>');
});
