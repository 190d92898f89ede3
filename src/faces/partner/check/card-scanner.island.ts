import { type Camera, listCameras, openCamera } from './camera.ts';
import { type Reader, startReader } from './reader.ts';

/** So that the next card needs no press: the camera goes on where it was on. */
const wasOn = 'km-kamera';

/** The camera beside the number's field: what it reads is sent as if it had been typed. */
class CardScannerElement extends HTMLElement {
  #camera: Camera | undefined;
  #reader: Reader | undefined;
  /** How often it was told to open or close: whoever waited for the camera looks whether that is wanted still. */
  #turn = 0;

  connectedCallback(): void {
    // Only while nothing else has it: the script may come after the first key has been pressed.
    const { activeElement } = document;
    const free = !activeElement?.matches('input, select, textarea, button, a, summary');
    if ('waits' in this.dataset && free) this.#field?.focus({ preventScroll: true });
    if (!navigator.mediaDevices?.getUserMedia) return;
    this.hidden = false;
    this.#part('start').addEventListener('click', () => this.#start());
    this.#part('stop').addEventListener('click', () => this.#stop());
    this.#part('torch').addEventListener('click', () => this.#torch());
    this.#part('cameras').addEventListener('change', () => this.#start(this.#chosen()));
    addEventListener('pagehide', () => this.#close());
    if (!('waits' in this.dataset) && sessionStorage.getItem(wasOn))
      void this.#start(sessionStorage.getItem(wasOn) ?? undefined);
  }

  disconnectedCallback(): void {
    this.#close();
  }

  async #start(deviceId?: string): Promise<void> {
    this.#close();
    const turn = this.#turn;
    this.#say(this.dataset.starting ?? '');
    this.#fail('');
    try {
      const camera = await openCamera(this.#part('video') as HTMLVideoElement, deviceId);
      if (turn !== this.#turn) return camera.close();
      this.#camera = camera;
      sessionStorage.setItem(wasOn, camera.deviceId);
      this.#show(true);
      this.#say('');
      this.#part('torch').hidden = !camera.hasTorch;
      await this.#offerCameras(camera.deviceId);
      if (turn !== this.#turn) return;
      this.#reader = startReader(
        camera,
        (text) => this.#found(text),
        () => this.#giveUp(this.dataset.failed),
      );
    } catch (error) {
      if (turn !== this.#turn) return;
      const denied = error instanceof DOMException && error.name === 'NotAllowedError';
      this.#giveUp(denied ? this.dataset.denied : this.dataset.missing);
    }
  }

  #stop(): void {
    sessionStorage.removeItem(wasOn);
    this.#close();
    this.#part('start').focus();
  }

  #close(): void {
    this.#turn += 1;
    this.#reader?.stop();
    this.#camera?.close();
    this.#reader = undefined;
    this.#camera = undefined;
    this.#show(false);
  }

  #giveUp(why: string | undefined): void {
    sessionStorage.removeItem(wasOn);
    this.#close();
    this.#say('');
    this.#fail(why ?? '');
  }

  #found(text: string): void {
    const field = this.#field;
    if (!field) return;
    this.#close();
    this.#say(this.dataset.found ?? '');
    navigator.vibrate?.(80);
    field.value = text;
    field.form?.requestSubmit();
  }

  async #torch(): Promise<void> {
    const button = this.#part('torch');
    const on = button.getAttribute('aria-pressed') !== 'true';
    if (await this.#camera?.torch(on)) button.setAttribute('aria-pressed', String(on));
  }

  async #offerCameras(current: string): Promise<void> {
    const cameras = await listCameras();
    this.#part('choice').hidden = cameras.length < 2;
    this.#part('cameras').replaceChildren(
      ...cameras.map(({ deviceId, label }, index) => {
        const words = label || (this.dataset.numbered ?? '').replace('{number}', String(index + 1));
        return new Option(words, deviceId, false, deviceId === current);
      }),
    );
  }

  #chosen(): string {
    return (this.#part('cameras') as HTMLSelectElement).value;
  }

  #show(on: boolean): void {
    this.#part('on').hidden = !on;
    this.#part('start').hidden = on;
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #fail(text: string): void {
    const box = this.#part('error');
    box.textContent = text;
    box.hidden = text === '';
  }

  get #field(): HTMLInputElement | undefined {
    const field = document.getElementById(this.dataset.for ?? '');
    return field instanceof HTMLInputElement ? field : undefined;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`No [data-${name}] in the scanner`);
    return part;
  }
}

customElements.define('km-card-scanner', CardScannerElement);
