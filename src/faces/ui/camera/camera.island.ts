/** The camera beside a file input: preview, still, and the still as a JPEG in the input. */
class CameraElement extends HTMLElement {
  #stream: MediaStream | undefined;

  connectedCallback(): void {
    if (!navigator.mediaDevices?.getUserMedia) return;
    this.hidden = false;
    this.#on('open', () => this.#open());
    this.#on('take', () => this.#take());
    this.#on('again', () => this.#show('live'));
    this.#on('use', () => this.#use());
    this.#on('close', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#stop());
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #open(): Promise<void> {
    this.#error('');
    this.#show('live');
    // Nothing to take before the camera shows something: a press would be lost without a word.
    this.#part('take').toggleAttribute('disabled', true);
    this.#dialog.showModal();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'user', width: { ideal: 1920 }, height: { ideal: 1440 } },
      });
      // Closed again while the browser was asking for permission.
      if (!this.#dialog.open) return stopTracks(stream);
      this.#stream = stream;
      this.#video.srcObject = stream;
      await this.#video.play();
      this.#part('take').toggleAttribute('disabled', false);
    } catch (error) {
      const denied = error instanceof DOMException && error.name === 'NotAllowedError';
      this.#error((denied ? this.dataset.denied : this.dataset.missing) ?? '');
    }
  }

  /** Keeps the 3:4 middle of what the camera sees, which is what the preview shows. */
  #take(): void {
    const { videoWidth, videoHeight } = this.#video;
    if (videoWidth === 0) return;
    const width = Math.min(videoWidth, Math.floor((videoHeight * 3) / 4));
    const height = Math.floor((width * 4) / 3);
    this.#still.width = width;
    this.#still.height = height;
    this.#still
      .getContext('2d')
      ?.drawImage(
        this.#video,
        (videoWidth - width) / 2,
        (videoHeight - height) / 2,
        width,
        height,
        0,
        0,
        width,
        height,
      );
    this.#show('still');
  }

  #use(): void {
    this.#still.toBlob(
      (blob) => {
        const input = document.getElementById(this.dataset.for ?? '');
        if (!blob || !(input instanceof HTMLInputElement)) return;
        const files = new DataTransfer();
        files.items.add(new File([blob], 'zdjecie.jpg', { type: 'image/jpeg' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        this.#part('status').textContent = this.dataset.taken ?? '';
        this.#dialog.close();
      },
      'image/jpeg',
      0.92,
    );
  }

  #show(state: 'live' | 'still'): void {
    this.#video.hidden = state === 'still';
    this.#still.hidden = state === 'live';
    this.#part('take').hidden = state === 'still';
    this.#part('use').hidden = state === 'live';
    this.#part('again').hidden = state === 'live';
  }

  #stop(): void {
    if (this.#stream) stopTracks(this.#stream);
    this.#stream = undefined;
    this.#video.srcObject = null;
  }

  #error(text: string): void {
    const box = this.#part('error');
    box.textContent = text;
    box.hidden = text === '';
    this.#part('take').toggleAttribute('disabled', text !== '');
  }

  #on(part: string, act: () => void): void {
    this.#part(part).addEventListener('click', act);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`No [data-${name}] in the camera`);
    return part;
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  get #video(): HTMLVideoElement {
    return this.#part('video') as HTMLVideoElement;
  }

  get #still(): HTMLCanvasElement {
    return this.#part('still') as HTMLCanvasElement;
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

customElements.define('km-camera', CameraElement);
