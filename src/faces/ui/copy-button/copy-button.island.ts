/** Copies a text, and says so. */
class CopyElement extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(this.dataset.text ?? '');
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = this.dataset.copied ?? '';
    });
  }
}

customElements.define('km-copy', CopyElement);
