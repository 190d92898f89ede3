/** Shows what is being typed where the resident will read it. */
for (const mirror of document.querySelectorAll<HTMLElement>('[data-mirrors]')) {
  const source = document.getElementById(mirror.dataset.mirrors ?? '');
  const empty = mirror.textContent ?? '';
  if (!(source instanceof HTMLTextAreaElement)) continue;
  const placeholder = source.value ? '–' : empty;
  source.addEventListener('input', () => {
    mirror.textContent = source.value.trim() || placeholder;
  });
}
