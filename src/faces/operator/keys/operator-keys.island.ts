/** A clerk's shortcuts. Each presses a link or a button that is there anyway. */

const finePointer = matchMedia('(hover: hover) and (pointer: fine)').matches;
for (const hint of document.querySelectorAll<HTMLElement>('[data-key-hint]')) hint.hidden = !finePointer;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (act(event.key)) event.preventDefault();
});

function act(key: string): boolean {
  if (key === '?') return openHelp();
  if (key === 'j' || key === 'ArrowDown') return moveInQueue(1);
  if (key === 'k' || key === 'ArrowUp') return moveInQueue(-1);
  const pressed = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] :is(a, button)`);
  pressed?.click();
  return pressed !== null;
}

/** Enter then follows the link that has the focus, as everywhere. */
function moveInQueue(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return true;
}

function openHelp(): boolean {
  document.querySelector<HTMLDialogElement>('[data-key-help]')?.showModal();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  const quiet = ['checkbox', 'radio', 'button', 'submit'];
  return target instanceof HTMLInputElement && !quiet.includes(target.type);
}
