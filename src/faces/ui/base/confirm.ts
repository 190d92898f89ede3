import { revealPasswords } from './reveal-passwords.ts';

/** Shows the confirmation page that a link leads to as a dialog over this page. */
export async function openConfirmation(event: MouseEvent): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-confirm]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const body = await confirmationAt(link.href);
  if (!body) return location.assign(link.href);
  // Opened by a shortcut or by a finger, the link has no focus yet: closing the dialog leads back to it.
  link.focus();
  showDialog(body);
}

/** Nothing when the page has no question to ask: signed out meanwhile, already done. Then the link is followed. */
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
  revealPasswords(dialog);
  dialog.showModal();
  // The question first, so that Enter does not answer it unread.
  dialog.querySelector<HTMLElement>('h1')?.focus();
}
