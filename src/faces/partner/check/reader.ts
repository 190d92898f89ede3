import type { Camera } from './camera.ts';

/** Filled in by scripts/build-browser.mjs: where the worker is served. */
declare const SCAN_WORKER: string;

export interface Reader {
  stop(): void;
}

const pause = 80;

/** Looks at one picture after another until a code is found. Nothing of it is loaded before. */
export function startReader(camera: Camera, found: (text: string) => void, failed: () => void): Reader {
  const worker = new Worker(SCAN_WORKER);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const picture = camera.picture();
    if (picture) worker.postMessage(picture, [picture.data.buffer]);
    else timer = setTimeout(look, pause);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<{ text?: string; failed?: true }>) => {
    if (data.text) found(data.text);
    else if (data.failed) failed();
    else timer = setTimeout(look, pause);
  });
  worker.addEventListener('error', failed);
  look();
  return {
    stop() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
