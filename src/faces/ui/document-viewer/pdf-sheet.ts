import { GlobalWorkerOptions, getDocument, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import type { Sheet } from './sheet.ts';

/** Filled in by scripts/build-browser.mjs: where the worker and the data files of this version are served. */
declare const PDF_ASSETS: string;

/** `noText` stands for the words of a page that has none. */
export async function pdfSheet(url: string, holder: HTMLElement, noText: string): Promise<Sheet> {
  GlobalWorkerOptions.workerSrc = `${PDF_ASSETS}worker.js`;
  const pdf = await getDocument({
    url,
    // Compiling wasm needs a wider content policy; the plain fallbacks are served from the same folder.
    useWasm: false,
    wasmUrl: `${PDF_ASSETS}wasm/`,
    standardFontDataUrl: `${PDF_ASSETS}standard_fonts/`,
    cMapUrl: `${PDF_ASSETS}cmaps/`,
    iccUrl: `${PDF_ASSETS}iccs/`,
    enableXfa: false,
  }).promise;
  const canvas = document.createElement('canvas');
  const words = document.createElement('p');
  words.className = 'ds-sr-only';
  holder.append(canvas, words);
  let read = 0;
  let drawing: RenderTask | undefined;
  return {
    pages: pdf.numPages,
    async draw({ page: number, zoom, turn }) {
      drawing?.cancel();
      const page = await pdf.getPage(number);
      const rotation = (page.rotate + turn) % 360;
      const fit = (holder.clientWidth - 24) / page.getViewport({ scale: 1, rotation }).width;
      const sharp = Math.min(devicePixelRatio || 1, 2);
      const viewport = page.getViewport({ scale: fit * zoom * sharp, rotation });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      canvas.style.width = `${Math.floor(viewport.width / sharp)}px`;
      drawing = page.render({ canvas, viewport });
      if (read !== number) words.textContent = (await wordsOf(page)) || noText;
      read = number;
      await drawing.promise.catch((error: Error) => {
        if (error.name !== 'RenderingCancelledException') throw error;
      });
    },
  };
}

/** For whoever hears the page instead of seeing it. */
async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .trim();
}
