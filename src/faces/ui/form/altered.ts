/** Has somebody filled in something since the server sent this form? Also before any script of ours had come. */
export const isFormAltered = (form: HTMLFormElement): boolean => [...form.elements].some(isAltered);

export function isAltered(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== sentIndex(field);
  if (!(field instanceof HTMLInputElement)) return false;
  const ticked = field.type === 'checkbox' || field.type === 'radio';
  return ticked ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** Without a word from the server a browser takes the first. */
function sentIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  );
}
