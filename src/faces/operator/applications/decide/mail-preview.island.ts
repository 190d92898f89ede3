import { isFormAltered } from '../../../ui/form/altered.ts';

/** Asks for the page again, as the button "Podgląd wiadomości" does, and takes the mail out of it. */

const pause = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;
let asked = 0;
/** The session has ended. Asked on and on, the city would not keep the text that is sent in the end. */
let over = false;

for (const button of document.querySelectorAll('[name=krok][value=podglad]')) button.remove();

document.addEventListener('input', ({ target }) => refreshSoon((target as Element).closest('form')));
[...document.forms].filter(isFormAltered).forEach(refreshSoon);

function refreshSoon(form: HTMLFormElement | null): void {
  if (over || form?.method !== 'post' || !previewOf(form)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh(form), pause);
}

/** In the form, or beside it in the same dialog. */
function previewOf(form: HTMLFormElement): Element | null | undefined {
  return (form.closest('[data-confirm-body]') ?? form).querySelector('[data-mail-preview]');
}

async function refresh(form: HTMLFormElement): Promise<void> {
  asked += 1;
  const mine = asked;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('krok', 'podglad');
  const response = await fetch(form.action, { method: 'POST', body }).catch(() => undefined);
  over ||= response?.redirected === true;
  if (!response?.ok || over || mine !== asked) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const drawn = page.querySelector('[data-mail-preview]');
  if (drawn) previewOf(form)?.replaceWith(document.adoptNode(drawn));
}
