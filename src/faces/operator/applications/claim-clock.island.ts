const minute = 60_000;
/** With less than this left, work on the page takes the application for another half an hour. */
const renewBelow = 12 * minute;
const lasts = 30 * minute;

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
    for (const sign of ['keydown', 'pointerdown', 'wheel'] as const) {
      document.addEventListener(sign, this.#work, { passive: true });
    }
    // Work does the same.
    document.querySelector('form:has([data-claim-extend])')?.remove();
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
      body: new URLSearchParams({ _csrf: this.dataset.csrf ?? '' }),
      redirect: 'manual',
    }).catch(() => undefined);
    if (answer?.type === 'opaqueredirect') {
      this.#ends = performance.now() + lasts;
      // The moment that the page was sent with is past.
      this.firstElementChild?.remove();
    } else if (answer?.status === 409) {
      clearInterval(this.#timer);
      this.#ends = 0;
      this.#say(this.dataset.lost ?? '');
    }
  }

  #show(): void {
    if (this.#ends === 0) return;
    const minutes = Math.floor((this.#ends - performance.now()) / minute);
    if (minutes < 0) this.#say(this.dataset.over ?? '');
    else if (minutes === 0) this.#say(this.dataset.last ?? '');
    else this.#say((this.dataset.left ?? '').replace('{minutes}', String(minutes)));
  }

  #say(text: string): void {
    const place = this.querySelector('[data-left-text]');
    if (place && place.textContent !== text) place.textContent = text;
  }
}

customElements.define('km-claim-clock', ClaimClockElement);
