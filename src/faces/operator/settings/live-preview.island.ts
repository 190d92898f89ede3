import { isFormAltered } from '../../ui/form/altered.ts';

/** While somebody types, the form is sent as its own "Pokaż podgląd" would, and what comes back is put in place. */

const pause = 500;

for (const setting of document.querySelectorAll<HTMLElement>('[data-preview]')) {
  const form = setting.querySelector('form');
  if (form) keepUpToDate(form);
}

function keepUpToDate(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  form.addEventListener('input', soon);
  if (isFormAltered(form)) soon();

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  }

  async function look(): Promise<void> {
    asked += 1;
    const turn = asked;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
    fields.set('krok', 'podglad');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [now, next] = [document, page].map((one) => one.querySelector('[data-preview-place]'));
      // What cannot be shown yet leaves the last picture where it is.
      if (turn === asked && now && next?.childElementCount) now.replaceChildren(...next.children);
    } catch {
      // The button is still there.
    }
  }
}
