/** Our own button over the browser's file input, the chosen names beside it, and pictures in small. */
export function pickFiles(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-pick]')) {
    const box = input.parentElement;
    const button = box?.querySelector<HTMLElement>('[data-pick-button]');
    const chosen = box?.querySelector<HTMLElement>('[data-pick-chosen]');
    if (!button || !chosen) continue;
    button.hidden = false;
    input.dataset.picked = '';
    const show = () => chosen.replaceChildren(...[...(input.files ?? [])].flatMap(shown));
    input.addEventListener('change', show);
    // Chosen before this script came.
    if (input.files?.length) show();
  }
}

function shown(file: File): (Node | string)[] {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return [file.name];
  const image = new Image();
  image.alt = '';
  image.src = URL.createObjectURL(file);
  return [image, file.name];
}
