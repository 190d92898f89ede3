const minute = 60_000;
/** With less than this left, work on the page takes the application for another half an hour. */
const renewBelow = 12 * minute;
const lasts = 30 * minute;
/** With so many left, whoever does not see the clock is told. */
const soon = 5;

/** Counts by the browser's own pace from the server's moment: the two clocks need not agree. */
class ClaimClockElement extends HTMLElement {
  #ends = 0;
  #worked = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #work = () => {
    this.#worked = true;
  };

  connectedCallback(): void {
    const left = Date.parse(this.dataset.until ?? '') - Date.parse(this.dataset.now ?? '');
    this.#ends = performance.now() + left;
    // A screen reader keeps most keys to itself; that the focus moves is a sign of work too.
    for (const sign of ['keydown', 'pointerdown', 'wheel', 'focusin', 'input'] as const) {
      document.addEventListener(sign, this.#work, { passive: true });
    }
    this.#timer = setInterval(() => void this.#tick(), minute / 4);
    void this.#tick();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  async #tick(): Promise<void> {
    const left = this.#ends - performance.now();
    if (this.#worked && left < renewBelow) await this.#renew();
    this.#worked = false;
    this.#show();
  }

  async #renew(): Promise<void> {
    const answer = await fetch(this.dataset.claim ?? '', {
      method: 'POST',
      body: new URLSearchParams({ _csrf: this.dataset.csrf ?? '', strona: 'nie' }),
      redirect: 'manual',
    }).catch(() => undefined);
    if (answer?.status === 204) {
      this.#ends = performance.now() + lasts;
      // The moment that the page was sent with is past.
      this.firstElementChild?.remove();
    } else if (answer?.status === 409) {
      this.#stop(this.dataset.lost ?? '');
    } else if (answer?.type === 'opaqueredirect') {
      // To the login.
      this.#stop(this.dataset.ended ?? '');
    }
  }

  #stop(text: string): void {
    clearInterval(this.#timer);
    this.#ends = 0;
    this.#say(text, true);
  }

  #show(): void {
    if (this.#ends === 0) return;
    const minutes = Math.floor((this.#ends - performance.now()) / minute);
    this.#offerMore(minutes);
    if (minutes < 0) this.#say(this.dataset.over ?? '', true);
    else if (minutes === 0) this.#say(this.dataset.last ?? '', true);
    else this.#say(this.#counted('left', minutes));
    if (minutes === soon) this.#aloud(this.#counted('soon', minutes));
    if (minutes > soon) this.#aloud('');
  }

  /** As long as there is time, work does the same; whoever only reads has the button in the end. */
  #offerMore(minutes: number): void {
    const form = document.querySelector<HTMLFormElement>('form:has([data-claim-extend])');
    if (form && !form.contains(document.activeElement)) form.hidden = minutes >= renewBelow / minute;
  }

  #counted(words: 'left' | 'soon', minutes: number): string {
    return (this.dataset[words] ?? '').replace('{minutes}', String(minutes));
  }

  #say(text: string, aloud = false): void {
    const place = this.querySelector('[data-left-text]');
    if (place && place.textContent !== text) place.textContent = text;
    if (aloud) this.#aloud(text);
  }

  #aloud(text: string): void {
    const status = this.querySelector('[data-said]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('km-claim-clock', ClaimClockElement);
