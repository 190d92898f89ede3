const pauseAfterFailure = 5000;

/** Fetches this page again when the server says that there is something new, and puts the new parts in place. */
class LiveElement extends HTMLElement {
  #source: EventSource | undefined;
  #waits = false;
  #fetching = false;
  #told = false;

  connectedCallback(): void {
    this.#open();
    document.addEventListener('visibilitychange', () => this.#lookIfWaiting());
    document.addEventListener('focusout', () => setTimeout(() => this.#lookIfWaiting()));
    // Whoever sends something gets a new page anyway.
    document.addEventListener('submit', (event) => !event.defaultPrevented && this.#close());
    addEventListener('pagehide', () => this.#close());
    addEventListener('pageshow', (event) => event.persisted && this.#open());
  }

  #open(): void {
    this.#close();
    this.#source = new EventSource(this.dataset.source ?? '');
    this.#source.onmessage = () => {
      this.#waits = true;
      this.#told = true;
      this.#lookIfWaiting();
    };
  }

  #close(): void {
    this.#source?.close();
    this.#source = undefined;
  }

  /** What nobody looks at is not read: a page in the background waits. */
  async #lookIfWaiting(): Promise<void> {
    if (!this.#waits || this.#fetching || document.hidden || !this.#source) return;
    this.#waits = false;
    this.#fetching = true;
    this.#told = false;
    try {
      await this.#look();
    } catch {
      this.#waits = true;
      setTimeout(() => this.#lookIfWaiting(), pauseAfterFailure);
    }
    this.#fetching = false;
    // What was told in the meantime may be newer than what was fetched.
    if (this.#told) await this.#lookIfWaiting();
  }

  async #look(): Promise<void> {
    const answer = await fetch(this.dataset.page ?? location.href, { redirect: 'manual' });
    if (!answer.ok) {
      // Logged out, or nothing there any more.
      this.#close();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
      const now = page.querySelector<HTMLElement>(`[data-live="${part.dataset.live}"]`);
      if (now) this.#put(part, now);
    }
  }

  #put(part: HTMLElement, now: HTMLElement): void {
    if (part.innerHTML === now.innerHTML) return;
    if (part.contains(document.activeElement) || part.querySelector('details[data-menu][open]')) {
      this.#waits = true;
      return;
    }
    part.replaceChildren(...[...now.childNodes].map((node) => document.adoptNode(node)));
    const { newest } = now.dataset;
    if (newest === undefined || newest === part.dataset.newest) return;
    part.dataset.newest = newest;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset.announce ?? '';
  }
}

customElements.define('km-live', LiveElement);
