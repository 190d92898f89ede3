/** The keys of the document that is being read: the one last touched, else the first. */

const acts: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  r: 'rotate',
  ']': 'next',
  '[': 'previous',
};

let current: Element | undefined;
const touched = ({ target }: Event) => {
  current = (target as Element).closest('km-document-viewer') ?? current;
};
document.addEventListener('focusin', touched);
document.addEventListener('pointerdown', touched);

export function actOnViewer(key: string): boolean {
  const viewers = [...document.querySelectorAll('km-document-viewer')];
  if (viewers.length === 0) return false;
  if (key === 'd') return goOn(viewers);
  const act = acts[key];
  const button = act && (current ?? viewers[0])?.querySelector<HTMLButtonElement>(`[data-act=${act}]`);
  if (!button) return false;
  button.click();
  return true;
}

/** To the next one, and from the last to the first. */
function goOn(viewers: readonly Element[]): boolean {
  const next = viewers[(viewers.indexOf(current as Element) + 1) % viewers.length];
  next?.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true });
  // With its heading, which knows how much of the column is covered.
  (next?.parentElement ?? next)?.scrollIntoView({ block: 'start' });
  return true;
}
