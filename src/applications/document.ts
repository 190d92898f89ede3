import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ErrorCode } from '../platform/input.ts';

export type DocumentResult =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: false; readonly error: ErrorCode };

/** Reads a PDF as a viewer would, without running anything in it. */
export async function readDocument(bytes: Buffer): Promise<DocumentResult> {
  if (bytes.length === 0) return { ok: false, error: 'file-empty' };
  // The format allows up to 1024 bytes before the mark.
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return { ok: false, error: 'pdf-format' };
  const loading = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    await document.getPage(1);
    return { ok: true, pages: document.numPages };
  } catch (error) {
    return { ok: false, error: error instanceof PasswordException ? 'pdf-encrypted' : 'pdf-broken' };
  } finally {
    await loading.destroy();
  }
}
