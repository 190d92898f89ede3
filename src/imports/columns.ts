/** The columns of a file, in the order of the template. The names are what stands in its first row. */
export const columns = [
  { key: 'firstName', name: 'imię', required: true },
  { key: 'lastName', name: 'nazwisko', required: true },
  { key: 'birthDate', name: 'data urodzenia', required: true },
  { key: 'pesel', name: 'PESEL', required: false },
  { key: 'email', name: 'e-mail', required: false },
  { key: 'phone', name: 'telefon', required: false },
  { key: 'street', name: 'ulica', required: false },
  { key: 'postalCode', name: 'kod pocztowy', required: false },
  { key: 'town', name: 'miejscowość', required: false },
  { key: 'district', name: 'dzielnica', required: false },
  { key: 'package', name: 'pakiet', required: true },
  { key: 'validFrom', name: 'ważny od', required: true },
  { key: 'validUntil', name: 'ważny do', required: true },
  { key: 'oldCardNumber', name: 'numer starej karty', required: false },
  { key: 'language', name: 'język', required: false },
] as const;

export type ColumnKey = (typeof columns)[number]['key'];

/** Of every column that the file has, which of ours it is; nothing for one that is not. */
export type FileColumns = readonly (ColumnKey | '')[];

export type ReadHeader =
  | { readonly ok: true; readonly columns: FileColumns }
  /** Names of the columns that have to be there. */
  | { readonly ok: false; readonly missing: readonly string[] };

/** Case, accents, spaces and hyphens of a name do not matter. */
export function readHeader(cells: readonly string[]): ReadHeader {
  const known = new Map<string, ColumnKey>(columns.map(({ key, name }) => [plain(name), key]));
  const found = cells.map((cell) => known.get(plain(cell)) ?? '');
  const missing = columns.filter(({ key, required }) => required && !found.includes(key));
  if (missing.length > 0) return { ok: false, missing: missing.map(({ name }) => name) };
  return { ok: true, columns: found.map((key, at) => (found.indexOf(key) === at ? key : '')) };
}

/** Without case and accents, letters and digits only. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export type Cells = Readonly<Partial<Record<ColumnKey, string>>>;

export function cellsOf(names: FileColumns, record: readonly string[]): Cells {
  const filled = names.flatMap((key, at) => {
    const cell = record[at]?.trim();
    return key && cell ? [[key, cell] as const] : [];
  });
  return Object.fromEntries(filled);
}
