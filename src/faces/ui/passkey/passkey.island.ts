import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Passkeys: shows the offer where the browser knows them, and carries its answer into the form around it. */
class PasskeyElement extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return;
    const { origin, elsewhere = '' } = this.dataset;
    if (origin && origin !== location.origin) {
      const why = this.#part('why');
      why.textContent = elsewhere;
      why.hidden = false;
      return;
    }
    this.#part('missing').hidden = true;
    this.#part('offer').hidden = false;
    if (!this.dataset.options) return;
    this.#part('ask').addEventListener('click', () => this.#ask());
    this.#ask();
  }

  async #ask(): Promise<void> {
    this.#part('failure').hidden = true;
    try {
      const optionsJSON = JSON.parse(this.dataset.options ?? '');
      const credential =
        this.dataset.kind === 'make'
          ? await startRegistration({ optionsJSON })
          : await startAuthentication({ optionsJSON });
      const input = this.querySelector<HTMLInputElement>('input[name=credential]');
      if (input) input.value = JSON.stringify(credential);
      this.closest('form')?.requestSubmit();
    } catch (error) {
      const known = error instanceof Error && error.name === 'InvalidStateError';
      const failure = this.#part('failure');
      failure.textContent = (known ? this.dataset.known : this.dataset.failed) ?? '';
      failure.hidden = false;
    }
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`No [data-${name}] in the passkey`);
    return part;
  }
}

customElements.define('km-passkey', PasskeyElement);
