import type { Sheet, View } from './sheet.ts';

/** A picture on a canvas, so that turning it also turns its box. */
export async function imageSheet(image: HTMLImageElement, holder: HTMLElement): Promise<Sheet> {
  const wanted = Number(image.getAttribute('width')) || Number.POSITIVE_INFINITY;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', image.alt);
  image.replaceWith(canvas);
  return {
    pages: 1,
    draw: async (view) => drawImage(image, canvas, Math.min(wanted, holder.clientWidth - 24), view),
  };
}

function drawImage(image: HTMLImageElement, canvas: HTMLCanvasElement, most: number, view: View): void {
  const { naturalWidth: width, naturalHeight: height } = image;
  const lying = view.turn % 180 !== 0;
  canvas.width = lying ? height : width;
  canvas.height = lying ? width : height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((view.turn * Math.PI) / 180);
  pen.drawImage(image, -width / 2, -height / 2);
  canvas.style.width = `${Math.min(canvas.width, most) * view.zoom}px`;
}
