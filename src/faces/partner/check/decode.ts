import { readBarcodes } from 'zxing-wasm/reader';

/** The text of a code in this picture; nothing when there is none, or it cannot be read yet. */
export async function decode(picture: ImageData): Promise<string | undefined> {
  const [found] = await readBarcodes(picture, {
    formats: ['QRCode', 'Code128'],
    tryHarder: true,
    tryInvert: false,
    maxNumberOfSymbols: 1,
  });
  return found?.isValid ? found.text : undefined;
}
