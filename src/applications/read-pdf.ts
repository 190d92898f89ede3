/** A process of its own, started by `document.ts`: what takes too long or too much here takes nobody along. */
import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerpool from 'workerpool';
import { limited } from '../platform/own-process.ts';
import type { DocumentResult } from './document.ts';

const most = { bytes: 700 * 2 ** 20, seconds: 3 };

/** Reads a PDF as a viewer would, without running anything in it. */
async function readPdf(bytes: Uint8Array): Promise<DocumentResult> {
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

workerpool.worker({ readPdf: limited(most, readPdf) });
