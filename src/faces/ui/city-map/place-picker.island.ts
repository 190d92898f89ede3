import { inDegrees } from './picked.ts';

type Point = readonly [longitude: number, latitude: number];

const steps: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Of the map's width and height, at a press. */
const step = 1 / 80;

/** A press on the map fills the two fields beside it, and what is typed there moves the mark: nothing is sent. */
class PlacePickerElement extends HTMLElement {
  connectedCallback(): void {
    for (const map of this.#maps) {
      map.addEventListener('click', (event) => this.#press(event, map));
      map.addEventListener('keydown', (event) => this.#move(event));
    }
    for (const keys of this.querySelectorAll<HTMLElement>('[data-keys]')) keys.hidden = false;
    for (const field of this.#fields) field.addEventListener('change', () => this.#draw());
    // Typed before this came, or put back by the browser.
    if (this.#point) this.#draw();
  }

  #press(event: MouseEvent, map: HTMLElement): void {
    event.preventDefault();
    const { left, top, width, height } = map.getBoundingClientRect();
    // By the keyboard it has no place of its own.
    if (event.detail === 0) this.#put(this.#point ?? this.#at(0.5, 0.5));
    else this.#put(this.#at((event.clientX - left) / width, (event.clientY - top) / height));
  }

  #move(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    const [west, north, east, south] = this.#bounds;
    const [longitude, latitude] = this.#point ?? this.#at(0.5, 0.5);
    const [right, down] = by;
    this.#put([longitude + right * step * (east - west), latitude + down * step * (south - north)]);
  }

  #put([longitude, latitude]: Point): void {
    const [latitudes, longitudes] = this.#fields;
    if (!latitudes || !longitudes) return;
    latitudes.value = inDegrees(latitude);
    longitudes.value = inDegrees(longitude);
    const told = `${latitudes.value}; ${longitudes.value}`;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = (this.dataset.told ?? '').replace('{place}', told);
    this.#draw();
  }

  #draw(): void {
    const [latitude, longitude] = this.#fields;
    const point = { szer: latitude?.value ?? '', dl: longitude?.value ?? '' };
    const href = `${this.dataset.source}?${new URLSearchParams(point)}`;
    for (const map of this.#maps) if (map.getAttribute('src') !== href) map.src = href;
  }

  #at(right: number, down: number): Point {
    const [west, north, east, south] = this.#bounds;
    return [west + right * (east - west), north + down * (south - north)];
  }

  get #point(): Point | undefined {
    const [latitude, longitude] = this.#fields.map(({ value }) =>
      value.trim() === '' ? Number.NaN : Number(value.trim().replace(',', '.')),
    );
    return Number.isFinite(latitude) && Number.isFinite(longitude)
      ? [longitude as number, latitude as number]
      : undefined;
  }

  get #bounds(): readonly [west: number, north: number, east: number, south: number] {
    return (this.dataset.bounds ?? '').split(' ').map(Number) as [number, number, number, number];
  }

  get #maps(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=image]')];
  }

  get #fields(): readonly HTMLInputElement[] {
    const { latitude = '', longitude = '' } = this.dataset;
    return [latitude, longitude]
      .map((id) => document.getElementById(id))
      .filter((field) => field instanceof HTMLInputElement);
  }
}

customElements.define('km-place-picker', PlacePickerElement);
