import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';

export interface Letter {
  /** Stable over retries, so that a receiving server can drop a second copy. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** PNGs that the HTML shows as `cid:…`. */
  readonly pictures?: readonly { readonly cid: string; readonly png: Buffer }[];
}

export interface MailTransport {
  /** @throws when the server does not take the letter; the job then tries again. */
  send(letter: Letter): Promise<void>;
  close(): void;
  /** Where letters stay with us instead of going out. */
  readonly kept?: KeptLetters;
}

interface KeptLetters {
  ids(): Promise<string[]>;
  remove(ids: readonly string[]): Promise<void>;
}

export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport(url, { from });
  return {
    async send(letter) {
      await transport.sendMail(message(letter, from));
    },
    close: () => transport.close(),
  };
}

/** Without an SMTP server every mail lands in `folder` as a file that any mail program opens. */
export function folderTransport(folder: string, from: string): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' }, { from });
  return {
    async send(letter) {
      const { message: bytes } = await transport.sendMail(message(letter, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const target = path.join(folder, `${letter.id}.eml`);
      await writeFile(`${target}.tmp`, bytes as Buffer, { mode: 0o600 });
      await rename(`${target}.tmp`, target);
    },
    close: () => transport.close(),
    kept: {
      async ids() {
        const names = await readdir(folder).catch(() => []);
        return names.flatMap((name) => /^([0-9a-f-]{36})\.eml$/.exec(name)?.[1] ?? []);
      },
      async remove(ids) {
        for (const id of ids) await rm(path.join(folder, `${id}.eml`), { force: true });
      },
    },
  };
}

function message(letter: Letter, from: string) {
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
  return {
    messageId: `<${letter.id}@${domain}>`,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    attachments: letter.pictures?.map(({ cid, png }) => ({
      cid,
      content: png,
      contentType: 'image/png',
      contentDisposition: 'inline' as const,
      filename: `${cid.replace(/@.*$/, '')}.png`,
    })),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
