/** A second press while the first is under way sends nothing; the button shows that it works. */
export function sendOnce(event: SubmitEvent): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !('once' in form.dataset)) return;
  if ('sent' in form.dataset) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = '';
  // Not `disabled`: the browser would leave out the pressed button's name and value.
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
  event.submitter?.setAttribute('aria-busy', 'true');
  // An answer that is a download leaves the page standing; a lost connection too.
  setTimeout(wakeButtons, 10_000);
}

export function wakeButtons(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll('button')) {
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-busy');
    }
  }
}
