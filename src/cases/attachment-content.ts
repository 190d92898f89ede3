import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { readDocument } from '../applications/document.ts';
import type { ErrorCode } from '../platform/input.ts';

/** What may be attached, with the ending that its name gets when it has another. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain': ['txt'],
};

/** For the `accept` of a file field: endings first, because phones name no type for some of them. */
export const acceptedAttachments = [
  ...Object.values(endings).flatMap((each) => each.map((ending) => `.${ending}`)),
  ...Object.keys(endings),
].join(',');

export type AttachmentContent =
  | { readonly ok: true; readonly mediaType: string; readonly name: string }
  | { readonly ok: false; readonly error: ErrorCode };

/** Believes neither name nor declared type. A document with macros is of another type, and refused. */
export async function readAttachment(upload: {
  readonly name: string;
  readonly bytes: Buffer;
}): Promise<AttachmentContent> {
  const { bytes } = upload;
  if (bytes.length === 0) return { ok: false, error: 'file-empty' };
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  const mediaType = found ?? (isText(bytes) ? 'text/plain' : '');
  if (!(mediaType in endings)) return { ok: false, error: 'attachment-format' };
  const broken = await whyBroken(mediaType, bytes);
  return broken
    ? { ok: false, error: broken }
    : { ok: true, mediaType, name: nameFor(upload.name, mediaType) };
}

async function whyBroken(mediaType: string, bytes: Buffer): Promise<ErrorCode | undefined> {
  if (mediaType === 'application/pdf') {
    const read = await readDocument(bytes);
    return read.ok ? undefined : read.error;
  }
  if (!mediaType.startsWith('image/')) return undefined;
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  return head ? undefined : 'attachment-broken';
}

/** Of any encoding of this country: no control characters but those of lines. */
function isText(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

/** The last part of the name as sent, ending as its content says. */
function nameFor(sent: string, mediaType: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const name = last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-120) || 'plik';
  const allowed = endings[mediaType] ?? [];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return allowed.includes(ending) ? name : `${name}.${allowed[0]}`;
}
