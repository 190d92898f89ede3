import { prepareZXingModule } from 'zxing-wasm/reader';
import { decode } from './decode.ts';

/** Filled in by scripts/build-browser.mjs: where the decoder of this version is served. */
declare const DECODER_WASM: string;

/** Off the page's own thread, and under a policy of its own: only here may WebAssembly be compiled (`http/app.ts`). */
prepareZXingModule({ overrides: { locateFile: () => DECODER_WASM } });

addEventListener('message', async ({ data }: MessageEvent<ImageData>) => {
  try {
    postMessage({ text: await decode(data) });
  } catch {
    postMessage({ failed: true });
  }
});
