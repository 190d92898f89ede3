import { actOnViewer } from './viewer-keys.ts';

/** A clerk's shortcuts. Each presses a link or a button that is there anyway. */

const finePointer = matchMedia('(hover: hover) and (pointer: fine)').matches;
const setting = 'km-shortcuts';
let on = stored() !== 'off';

showHints();
offerHelp();

document.addEventListener('keydown', (event) => {
  if (on && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return sendForm(event);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!on || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (act(event.key)) event.preventDefault();
});

function stored(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function showHints(): void {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-key-hint]')) {
    hint.hidden = !(on && finePointer);
  }
}

/** Voice control types letters too, so one letter must be able to do nothing. */
function offerHelp(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-key-help-open]');
  const box = document.querySelector<HTMLInputElement>('[data-keys-on]');
  if (!button || !box) return;
  button.hidden = false;
  button.addEventListener('click', openHelp);
  box.checked = on;
  box.addEventListener('change', () => {
    on = box.checked;
    showHints();
    try {
      localStorage.setItem(setting, on ? 'on' : 'off');
    } catch {
      // Where nothing may be stored, the choice lasts as long as the page.
    }
  });
}

function act(key: string): boolean {
  if (key === '?') return openHelp();
  if (key === 'j' || key === 'ArrowDown') return moveInQueue(1);
  if (key === 'k' || key === 'ArrowUp') return moveInQueue(-1);
  const point = document.querySelector<HTMLElement>(`[data-point="${Number(key) - 1}"]`);
  if (point && /^[1-9]$/.test(key)) return press(point);
  if (key === '/') return toSearch();
  if (actOnViewer(key)) return true;
  const pressed = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] :is(a, button)`);
  return pressed !== null && press(pressed);
}

function press(element: HTMLElement): true {
  element.click();
  return true;
}

/** The question that stands open, or the form that is being filled in; its own button says what is sent. */
function sendForm(event: KeyboardEvent): void {
  const form =
    document.querySelector<HTMLFormElement>('dialog[open] form[method=post]') ??
    (event.target as Element).closest<HTMLFormElement>('main form[method=post]') ??
    document.querySelector<HTMLFormElement>('main form:has([data-mail-preview])');
  const button = form?.querySelector<HTMLButtonElement>('[type=submit]:not([name=kadr])');
  if (!form || !button) return;
  event.preventDefault();
  form.requestSubmit(button);
}

function toSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-search]');
  field?.focus();
  field?.select();
  return field !== null;
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
