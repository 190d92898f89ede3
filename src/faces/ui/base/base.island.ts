/** Small behaviours of every page; each improves something that already works without it. */

focusWhatMatters();
revealPasswords();
document.addEventListener('submit', sendOnce);
document.addEventListener('click', closeOtherMenus);
document.addEventListener('keydown', closeMenusByEscape);
document.addEventListener('click', openConfirmation);
// Coming back by the back button shows the page as it was left, with its buttons still asleep.
addEventListener('pageshow', wakeButtons);

function focusWhatMatters(): void {
  document.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: false });
}

function revealPasswords(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reveal]')) {
    const input = document.getElementById(button.dataset.reveal ?? '');
    const label = button.querySelector('span');
    if (!(input instanceof HTMLInputElement) || !label) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      button.setAttribute('aria-pressed', String(!shown));
      label.textContent = (shown ? button.dataset.showLabel : button.dataset.hideLabel) ?? '';
    });
    // Sent as a password again, so that the browser offers to keep it.
    input.form?.addEventListener('submit', () => {
      input.type = 'password';
    });
  }
}

function sendOnce(event: SubmitEvent): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !('once' in form.dataset)) return;
  if ('sent' in form.dataset) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = '';
  // After the browser has collected the pressed button's name and value.
  setTimeout(() => {
    for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
    event.submitter?.setAttribute('aria-busy', 'true');
  });
}

function wakeButtons(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll('button')) {
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-busy');
    }
  }
}

function closeOtherMenus(event: Event): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')) {
    if (!menu.contains(event.target as Node)) menu.open = false;
  }
}

function closeMenusByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector<HTMLDetailsElement>('details[data-menu][open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

async function openConfirmation(event: MouseEvent): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-confirm]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const body = await confirmationAt(link.href);
  if (body) showDialog(body);
  else location.assign(link.href);
}

async function confirmationAt(url: string): Promise<Element | null> {
  try {
    const response = await fetch(url);
    if (!response.ok || response.redirected) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('[data-confirm-body]');
  } catch {
    return null;
  }
}

function showDialog(body: Element): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'ds-dialog km-confirm-dialog';
  dialog.setAttribute('aria-labelledby', 'potwierdzenie');
  dialog.append(document.adoptNode(body));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    const cancels = (event.target as Element).closest('[data-confirm-cancel]');
    if (!cancels && event.target !== dialog) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
