/** The points ticked while reading go along to the question before accepting. */
const points = [...document.querySelectorAll<HTMLInputElement>('[data-point]')];
const accept = document.querySelector<HTMLAnchorElement>('a[data-accept], [data-accept] a');

for (const point of points) {
  point.hidden = false;
  point.addEventListener('change', carry);
}
// The browser may have kept the ticks over a reload.
carry();

function carry(): void {
  if (!accept) return;
  const address = new URL(accept.href);
  address.searchParams.delete('punkt');
  for (const { checked, dataset } of points)
    if (checked) address.searchParams.append('punkt', dataset.point ?? '');
  accept.href = address.href;
}
