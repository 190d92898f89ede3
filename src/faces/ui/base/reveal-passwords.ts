/** Shows the buttons that reveal a password, in a page or in a dialog that came later. */
export function revealPasswords(part: Document | Element): void {
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-reveal]')) {
    const input = document.getElementById(button.dataset.reveal ?? '');
    const label = button.querySelector('span');
    if (!(input instanceof HTMLInputElement) || !label) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      label.textContent = (shown ? button.dataset.showLabel : button.dataset.hideLabel) ?? '';
    });
    // Sent as a password again, so that the browser offers to keep it.
    input.form?.addEventListener('submit', () => {
      input.type = 'password';
    });
  }
}
