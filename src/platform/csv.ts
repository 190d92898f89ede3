import { stringify } from 'csv-stringify/sync';

export type CsvRow = readonly (string | number | null)[];

/** As a spreadsheet in Polish opens it. What would be taken for a formula is text. Only the first part has the mark. */
export function csv(rows: readonly CsvRow[], part: 'first' | 'further' = 'first'): string {
  return stringify(rows as CsvRow[], {
    bom: part === 'first',
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', ',') },
  });
}
