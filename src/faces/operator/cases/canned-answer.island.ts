import { isAltered } from '../../ui/form/altered.ts';

/** A ready answer goes into the text where the cursor is; into a text that nobody has touched as soon as it is chosen. */
for (const box of document.querySelectorAll<HTMLElement>('[data-canned]')) {
  const select = box.querySelector('select');
  const button = box.querySelector('button');
  const field = document.getElementById(box.dataset.canned ?? '');
  if (!select || !button || !(field instanceof HTMLTextAreaElement)) continue;
  let inserted = '';

  select.addEventListener('change', begin);
  // Chosen by whoever was quicker than this script.
  if (isAltered(select)) begin();
  button.addEventListener('click', (event) => {
    event.preventDefault();
    if (field.value !== inserted || inserted === '') insert();
    field.focus();
  });

  function begin(): void {
    if (!(field instanceof HTMLTextAreaElement) || (field.value.trim() !== '' && field.value !== inserted))
      return;
    field.value = '';
    insert();
    inserted = field.value;
  }

  function insert(): void {
    const texts = box.querySelectorAll<HTMLTemplateElement>('template');
    const chosen = [...texts].find(({ dataset }) => dataset.cannedText === select?.value);
    if (!chosen || !(field instanceof HTMLTextAreaElement)) return;
    field.setRangeText(chosen.content.textContent ?? '', field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
