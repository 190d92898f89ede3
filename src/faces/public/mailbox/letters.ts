import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A mail as it would have left, read back from the file that the demo's transport wrote. */
export interface StoredLetter {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly at: Date;
  readonly text: string;
  readonly html: string;
}

const fileName = /^([0-9a-f-]{36})\.eml$/;

export async function newestLetters(folder: string, count: number): Promise<StoredLetter[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => fileName.exec(name)?.[1] ?? []);
  const dated = await Promise.all(
    ids.map(async (id) => ({ id, at: (await stat(path.join(folder, `${id}.eml`))).mtimeMs })),
  );
  const newest = dated.sort((a, b) => b.at - a.at).slice(0, count);
  const letters = await Promise.all(newest.map(({ id }) => readLetter(folder, id)));
  return letters.flatMap((letter) => letter ?? []);
}

export async function readLetter(folder: string, id: string): Promise<StoredLetter | undefined> {
  if (!fileName.test(`${id}.eml`)) return undefined;
  const file = path.join(folder, `${id}.eml`);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  // Only the demo reads mails, and only the demo has this package installed.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(bytes, { skipTextToHtml: true, skipTextLinks: true });
  return {
    id,
    subject: mail.subject ?? '',
    to: [mail.to ?? []]
      .flat()
      .map(({ text }) => text)
      .join(', '),
    at: (await stat(file)).mtime,
    text: mail.text ?? '',
    html: mail.html || '',
  };
}
