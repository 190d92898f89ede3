import type { RawForm } from '../../../http/form.ts';

/** What one row's fields hold, by their names within the row. */
export type RowForm = Readonly<Record<string, string | readonly string[]>>;

const inputOf = /^([a-z]+)\.(\d+)\.(\w+)$/;
export const mostRows = 40;

export const rowInput = (list: string, index: number, part: string): string => `${list}.${index}.${part}`;

/** The rows of a list, in the order of their numbers. */
export function rowsIn(raw: RawForm, list: string): RowForm[] {
  const rows = new Map<number, Record<string, string | readonly string[]>>();
  for (const [name, value] of Object.entries(raw)) {
    const [, its, number, part] = inputOf.exec(name) ?? [];
    if (its !== list || number === undefined || part === undefined || value === undefined) continue;
    const row = rows.get(Number(number)) ?? {};
    row[part] = value;
    rows.set(Number(number), row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
    .slice(0, mostRows);
}

/** The same as fields of a form. */
export function rowValues(list: string, rows: readonly RowForm[]): Record<string, string | string[]> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([part, value]) => [
        rowInput(list, index, part),
        typeof value === 'string' ? value : [...value],
      ]),
    ),
  );
}

export type RowAct = 'add' | 'up' | 'down' | 'remove';

/** "fields:up:2", as the buttons beside a row say it. */
export const rowStep = (list: string, act: RowAct, index = 0): string => `${list}:${act}:${index}`;

/** The row that such a button was about, where it stands now; -1 when none is left. */
export function rowAfter(step: string, list: string, of: number): number | undefined {
  const [its, act, number] = step.split(':');
  if (its !== list) return undefined;
  const index = Number(number);
  switch (act) {
    case 'add':
      return of - 1;
    case 'up':
      return index - 1;
    case 'down':
      return index + 1;
    default:
      return Math.min(index, of - 1);
  }
}

/** The form after such a button; nothing when the step is another one. */
export function reshapedRows(
  raw: RawForm,
  step: string,
  blanks: Readonly<Record<string, (raw: RawForm) => RowForm | undefined>>,
): RawForm | undefined {
  const [list = '', act = '', number = ''] = step.split(':');
  const blank = Object.hasOwn(blanks, list) ? blanks[list] : undefined;
  if (!blank) return undefined;
  const rest = Object.entries(raw).filter(([name]) => inputOf.exec(name)?.[1] !== list);
  const rows = moved(rowsIn(raw, list), act, Number(number), () => blank(raw));
  return { ...Object.fromEntries(rest), ...rowValues(list, rows) };
}

function moved(
  rows: readonly RowForm[],
  act: string,
  index: number,
  blank: () => RowForm | undefined,
): readonly RowForm[] {
  switch (act) {
    case 'add': {
      const row = rows.length < mostRows ? blank() : undefined;
      return row ? [...rows, row] : rows;
    }
    case 'remove':
      return rows.filter((_, each) => each !== index);
    case 'up':
      return swapped(rows, index - 1);
    case 'down':
      return swapped(rows, index);
    default:
      return rows;
  }
}

/** This one and the next have changed places. */
function swapped(rows: readonly RowForm[], index: number): readonly RowForm[] {
  const [first, second] = [rows[index], rows[index + 1]];
  return first && second ? rows.with(index, second).with(index + 1, first) : rows;
}
