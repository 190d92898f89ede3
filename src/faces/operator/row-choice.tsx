/** A box to tick a row of a table with; the row's own words are its label. */
export function RowChoice({ name, value, label }: { name: string; value: number; label: string }) {
  return <input type="checkbox" class="ds-input" name={name} value={value} aria-label={label} />;
}
