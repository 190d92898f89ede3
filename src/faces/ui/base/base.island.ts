import { isAltered } from '../form/altered.ts';
import { openConfirmation } from './confirm.ts';
import { pickFiles } from './pick-files.ts';
import { revealPasswords } from './reveal-passwords.ts';
import { sendOnce, wakeButtons } from './send-once.ts';

/** Small behaviours of every page; each improves something that already works without it. */

focusWhatMatters();
revealPasswords(document);
pickFiles();
offerPrinting();
document.addEventListener('submit', sendOnce);
document.addEventListener('click', closeOtherMenus);
document.addEventListener('keydown', closeMenusByEscape);
document.addEventListener('click', openConfirmation);
// Coming back by the back button shows the page as it was left, with its buttons still asleep.
addEventListener('pageshow', wakeButtons);

/** Whoever was quicker than this script stays where they are, with what they typed. */
function focusWhatMatters(): void {
  const field = document.querySelector<HTMLElement>('[autofocus]');
  if (document.activeElement === document.body)
    (field ?? document.querySelector<HTMLElement>('[data-autofocus]'))?.focus();
  // What a scanner types comes instead of what it typed before.
  if (field instanceof HTMLInputElement && field === document.activeElement && !isAltered(field))
    field.select();
}

function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}

function closeOtherMenus(event: Event): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')) {
    if (!menu.contains(event.target as Node)) menu.open = false;
  }
}

function closeMenusByEscape(event: KeyboardEvent): void {
  const menu = document.querySelector<HTMLDetailsElement>('details[data-menu][open]');
  if (event.key !== 'Escape' || !menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
