import { imageSheet } from './image-sheet.ts';
import type { Sheet, View } from './sheet.ts';

const turns = [0, 90, 180, 270] as const;

/** Page, zoom and turn for the document that stands beside the data. */
class DocumentViewerElement extends HTMLElement {
  #sheet: Sheet | undefined;
  #view: View = { page: 1, zoom: 1, turn: 0 };

  async connectedCallback(): Promise<void> {
    this.#say(this.dataset.loading ?? '');
    try {
      this.#sheet = await this.#load();
      await this.#draw();
      this.#say('');
    } catch {
      this.#say(this.dataset.failed ?? '');
      return;
    }
    this.#part('tools').hidden = false;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-act]')) {
      button.addEventListener('click', () => this.#act(button.dataset.act ?? ''));
    }
  }

  async #load(): Promise<Sheet> {
    const holder = this.#part('sheet');
    if (this.dataset.kind === 'image') return imageSheet(this.#part('image') as HTMLImageElement, holder);
    const { pdfSheet } = await import('./pdf-sheet.ts');
    const url = new URL(this.dataset.src ?? '', document.baseURI).href;
    return pdfSheet(url, holder, this.dataset.noText ?? '');
  }

  #act(act: string): void {
    const { page, zoom, turn } = this.#view;
    const pages = this.#sheet?.pages ?? 1;
    const next: Record<string, Partial<View>> = {
      previous: { page: Math.max(1, page - 1) },
      next: { page: Math.min(pages, page + 1) },
      in: { zoom: Math.min(5, zoom * 1.25) },
      out: { zoom: Math.max(0.4, zoom / 1.25) },
      rotate: { turn: turns[(turns.indexOf(turn) + 1) % turns.length] ?? 0 },
    };
    this.#view = { ...this.#view, ...next[act] };
    void this.#draw();
    if (act in next && act !== 'previous' && act !== 'next') this.#tell();
  }

  async #draw(): Promise<void> {
    await this.#sheet?.draw(this.#view);
    const position = this.querySelector('[data-position]');
    if (!position || !this.#sheet) return;
    const { page } = this.#view;
    const { pages } = this.#sheet;
    position.textContent = (this.dataset.page ?? '')
      .replace('{page}', String(page))
      .replace('{of}', String(pages));
    const canvas = this.querySelector('canvas');
    canvas?.setAttribute('role', 'img');
    canvas?.setAttribute('aria-label', `${this.dataset.name}, ${position.textContent}`);
    // Not `disabled`: the focus would be lost with the last page.
    this.querySelector('[data-act=previous]')?.setAttribute('aria-disabled', String(page === 1));
    this.querySelector('[data-act=next]')?.setAttribute('aria-disabled', String(page === pages));
  }

  /** What the eye sees at once. The page's number says itself. */
  #tell(): void {
    const { zoom, turn } = this.#view;
    this.#part('said').textContent = (this.dataset.view ?? '')
      .replace('{percent}', String(Math.round(zoom * 100)))
      .replace('{degrees}', String(turn));
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`No [data-${name}] in the viewer`);
    return part;
  }
}

customElements.define('km-document-viewer', DocumentViewerElement);
