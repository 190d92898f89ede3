import { isFormAltered } from '../../../ui/form/altered.ts';

const pause = 2000;

/** Two seconds after the last change the form around it is saved, quietly; a failure waits for the next change. */
class AutosaveElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: AbortController | undefined;
  #left = false;

  connectedCallback(): void {
    const form = this.closest('form');
    if (!form) return;
    const later = () => {
      clearTimeout(this.#timer);
      if (this.#left) return;
      // One at a time: an older save must not arrive after a newer one.
      this.#timer = setTimeout(() => (this.#sending ? later() : this.#save(form)), pause);
    };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    if (isFormAltered(form)) later();
    // What the person sends goes alone: a save that comes after it would put the old answers back.
    form.addEventListener('submit', () => {
      this.#left = true;
      clearTimeout(this.#timer);
      this.#sending?.abort();
    });
    addEventListener('pageshow', () => {
      this.#left = false;
    });
  }

  async #save(form: HTMLFormElement): Promise<void> {
    const sending = new AbortController();
    this.#sending = sending;
    const said = await this.#send(form, sending.signal);
    this.#sending = undefined;
    if (!sending.signal.aborted) this.#say(said);
  }

  async #send(form: HTMLFormElement, signal: AbortSignal): Promise<string> {
    const { marker = '', value = '', saved, failed, loggedOut, closed } = this.dataset;
    const fields = [...new FormData(form)].filter(([, each]) => typeof each === 'string');
    const body = new URLSearchParams(fields as [string, string][]);
    body.set(marker, value);
    try {
      const { type, status } = await fetch(form.action, { method: 'POST', body, signal, redirect: 'manual' });
      // Whoever is not logged in is led away; a form of an ended session is forbidden.
      if (type === 'opaqueredirect' || status === 403) return loggedOut ?? '';
      if (status === 404 || status === 409) return closed ?? '';
      return (status === 204 ? saved?.replace('{time}', clock()) : failed) ?? '';
    } catch {
      return failed ?? '';
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

const clock = (): string =>
  new Date().toLocaleTimeString('pl-PL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Warsaw' });

customElements.define('km-autosave', AutosaveElement);
