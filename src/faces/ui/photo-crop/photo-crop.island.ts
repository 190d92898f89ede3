import { type Crop, type CropMove, cropHeight, fitCrop, moveCrop, type PhotoSize, zoomCrop } from './crop.ts';

const keys: Record<string, CropMove> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'in',
  '=': 'in',
  '-': 'out',
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drag, pinch, wheel and keys on the frame that the server drew; the same sums as the server's buttons. */
class PhotoCropElement extends HTMLElement {
  #photo: PhotoSize = { width: 3, height: 4 };
  #crop: Crop = { x: 0, y: 0, width: 1 };
  readonly #fingers = new Map<number, Point>();

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>('[data-frame]');
    if (!frame) return;
    this.#photo = { width: Number(this.dataset.width), height: Number(this.dataset.height) };
    // Whoever comes back finds the cut in the fields, and the photo as the server drew it.
    this.#set({ x: this.#read('x'), y: this.#read('y'), width: this.#read('width') });
    this.querySelector('[data-keys]')?.removeAttribute('hidden');
    this.#makeFocusable(frame);
    frame.addEventListener('pointerdown', (event) => this.#press(frame, event));
    frame.addEventListener('pointermove', (event) => this.#drag(frame, event));
    frame.addEventListener('pointerup', (event) => this.#fingers.delete(event.pointerId));
    frame.addEventListener('pointercancel', (event) => this.#fingers.delete(event.pointerId));
    frame.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    frame.addEventListener('keydown', (event) => this.#key(event));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-move]')) {
      button.type = 'button';
      button.addEventListener('click', () => this.#move(button.dataset.move as CropMove));
    }
  }

  #makeFocusable(frame: HTMLElement): void {
    frame.tabIndex = 0;
    frame.setAttribute('role', 'application');
    frame.setAttribute('aria-label', this.querySelector('legend')?.textContent ?? '');
    frame.setAttribute('aria-describedby', 'kadr-pomoc');
    frame.dataset.live = '';
  }

  #press(frame: HTMLElement, event: PointerEvent): void {
    frame.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  #drag(frame: HTMLElement, event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const [other] = [...this.#fingers].filter(([id]) => id !== event.pointerId);
    this.#fingers.set(event.pointerId, now);
    if (other)
      this.#set(zoomCrop(this.#crop, this.#photo, distance(now, other[1]) / distance(before, other[1])));
    else this.#shift(frame, now.x - before.x, now.y - before.y);
  }

  #shift(frame: HTMLElement, right: number, down: number): void {
    const { width, height } = frame.getBoundingClientRect();
    const crop = this.#crop;
    const x = crop.x - (right / width) * crop.width;
    const y = crop.y - (down / height) * cropHeight(crop, this.#photo);
    this.#set(fitCrop({ ...crop, x, y }, this.#photo));
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    this.#set(zoomCrop(this.#crop, this.#photo, event.deltaY < 0 ? 1.05 : 1 / 1.05));
  }

  #key(event: KeyboardEvent): void {
    const move = keys[event.key];
    if (!move) return;
    event.preventDefault();
    this.#move(move);
  }

  #move(move: CropMove): void {
    const before = this.#crop;
    this.#set(moveCrop(before, this.#photo, move));
    this.#tell(before);
  }

  /** A step is told to whoever does not see it; dragging would never come to an end. */
  #tell(before: Crop): void {
    const { x, y, width } = this.#crop;
    const said = this.querySelector('[data-said]');
    if (!said) return;
    const stays = before.x === x && before.y === y && before.width === width;
    const percent = (share: number): string => String(Math.round(share * 100));
    const told = (this.dataset.told ?? '')
      .replace('{width}', percent(width))
      .replace('{left}', percent(x))
      .replace('{top}', percent(y));
    said.textContent = stays ? `${this.dataset.edge} ${told}` : told;
  }

  #set(crop: Crop): void {
    this.#crop = crop;
    const { width, height } = this.#photo;
    const box = [crop.x * width, crop.y * height, crop.width * width, cropHeight(crop, this.#photo) * height];
    this.querySelector('[data-photo]')?.setAttribute('viewBox', box.join(' '));
    for (const part of ['x', 'y', 'width'] as const) this.#input(part).value = crop[part].toFixed(5);
  }

  #read(part: keyof Crop): number {
    return Number(this.#input(part).value);
  }

  #input(part: keyof Crop): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>(`[data-crop="${part}"]`);
    if (!input) throw new Error(`No hidden field for ${part}`);
    return input;
  }
}

function distance(a: Point, b: Point): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}

customElements.define('km-photo-crop', PhotoCropElement);
