import { actOnViewer } from './viewer-keys.ts';

/** A clerk's shortcuts. Each presses a link or a button that is there anyway. */

const finePointer = matchMedia('(hover: hover) and (pointer: fine)').matches;
const setting = 'km-shortcuts';
const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
let on = stored() !== 'off';

showHints();
offerHelp();
// A question that opens in a dialog brings its own.
document.addEventListener('focusin', showHints);

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
  for (const keyed of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const pressed = keyed.querySelector('a, button, select');
    if (on) pressed?.setAttribute('aria-keyshortcuts', keyed.dataset.key ?? '');
    else pressed?.removeAttribute('aria-keyshortcuts');
  }
}

/** Voice control types letters too, so one letter must be able to do nothing. */
function offerHelp(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-key-help-open]')) {
    button.hidden = false;
    button.addEventListener('click', openHelp);
  }
  const box = document.querySelector<HTMLInputElement>('[data-keys-on]');
  if (!box) return;
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
  const arrow = arrows[key];
  // Everywhere else the arrows scroll, or choose among radio buttons.
  if (arrow) return document.activeElement?.matches('[data-row-link]') === true && moveInQueue(arrow);
  if (key === 'j') return moveInQueue(1);
  if (key === 'k') return moveInQueue(-1);
  const point = document.querySelector<HTMLElement>(`[data-point="${Number(key) - 1}"]`);
  if (point && /^[1-9]$/.test(key)) return press(point);
  if (key === '/') return toSearch();
  if (actOnViewer(key)) return true;
  const pressed = document.querySelector<HTMLElement>(
    `[data-key="${CSS.escape(key)}"] :is(a, button, select)`,
  );
  return pressed !== null && press(pressed);
}

function press(element: HTMLElement): true {
  if (!element.matches('select')) element.click();
  else goTo(element);
  return true;
}

/** The part that the number names, also where its fields are folded away. */
function goTo(field: HTMLElement): void {
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  field.scrollIntoView({ block: 'center' });
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
