import { z } from 'zod';
import { type Pesel, readPesel } from '../people/pesel.ts';
import { code, day, type ErrorCode, email, line, personName, phone, postalCode } from '../platform/input.ts';
import type { Cells, ColumnKey } from './columns.ts';

/** What may be wrong with a row besides what may be wrong with a form. */
export type RowProblem =
  | 'package-unknown'
  | 'district-unknown'
  | 'language-unknown'
  | 'until-before-from'
  | 'until-past'
  | 'cells-too-many'
  /** With the row that is meant. */
  | 'repeats-row'
  | 'email-in-row'
  | 'pesel-in-row'
  /** About somebody whom the city knows. */
  | 'already-held'
  | 'pesel-of-other'
  | 'pesel-too-many'
  | 'email-of-other'
  | 'several-people'
  | 'own-household';

export interface Problem {
  /** Nothing: the row as a whole. */
  readonly column: ColumnKey | null;
  readonly code: ErrorCode | RowProblem;
  /** Another row, which it has to do with. */
  readonly row?: number | undefined;
}

export interface ImportedRow {
  readonly firstName: string;
  readonly lastName: string;
  /** Days are `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly pesel: Pesel | undefined;
  readonly email: string | undefined;
  /** E.164 */
  readonly phone: string | undefined;
  readonly street: string | undefined;
  readonly postalCode: string | undefined;
  readonly town: string | undefined;
  readonly districtId: string | undefined;
  readonly packageId: string;
  readonly packageCode: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly oldCardNumber: string | undefined;
  readonly language: string;
}

/** What the cells of a row may name. */
export interface Named {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** By code, in small letters. */
  readonly packages: ReadonlyMap<string, NamedThing>;
  /** By name and by number in the city's list, in small letters. */
  readonly districts: ReadonlyMap<string, NamedThing>;
}

interface NamedThing {
  readonly id: string;
  readonly code: string;
}

export type ReadRow =
  | { readonly ok: true; readonly row: ImportedRow }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const own = (name: RowProblem): string => name;

/** As in Poland, `31.12.1980`, or `1980-12-31`. */
const writtenDay = z
  .string(code('required'))
  .transform((text) =>
    text
      .trim()
      .replace(/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, (_, d: string, m: string, y: string) =>
        [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
      ),
  )
  .pipe(day);

const languages = ['pl', 'uk', 'en'];

function schema({ today, packages, districts }: Named) {
  return z.object({
    firstName: personName,
    lastName: personName,
    birthDate: writtenDay
      .refine((value) => value <= today && value > '1900-01-01', code('date-future'))
      .optional(),
    pesel: z
      .string()
      .transform((typed, context) => {
        const read = readPesel(typed);
        if (!read) context.addIssue(code('pesel-invalid'));
        return read;
      })
      .optional(),
    email: email.optional(),
    phone: phone.optional(),
    street: line(120).optional(),
    postalCode: postalCode.optional(),
    town: line(120).optional(),
    district: named(districts, 'district-unknown').optional(),
    package: named(packages, 'package-unknown'),
    validFrom: writtenDay,
    validUntil: writtenDay.refine((value) => value >= today, own('until-past')),
    oldCardNumber: line(60).optional(),
    language: z
      .string()
      .transform((text) => text.toLowerCase())
      .refine((text) => languages.includes(text), own('language-unknown'))
      .default('pl'),
  });
}

function named(things: ReadonlyMap<string, NamedThing>, unknown: RowProblem) {
  return z.string(code('required')).transform((text, context) => {
    const thing = things.get(text.toLowerCase());
    if (thing) return thing;
    context.addIssue(own(unknown));
    return z.NEVER;
  });
}

/** Reads rows by the rules of the forms. Made once for many rows. */
export function rowReader(known: Named): (cells: Cells) => ReadRow {
  const shape = schema(known);
  return (cells) => {
    const parsed = shape.safeParse(cells);
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) };
    const { pesel, district, package: chosen, ...given } = parsed.data;
    const birthDate = given.birthDate ?? pesel?.birthDate;
    const problems: Problem[] = [];
    if (!birthDate) problems.push({ column: 'birthDate', code: 'required' });
    if (pesel && birthDate !== pesel.birthDate) problems.push({ column: 'pesel', code: 'pesel-birth-date' });
    if (given.validUntil < given.validFrom)
      problems.push({ column: 'validUntil', code: 'until-before-from' });
    if (problems.length > 0 || !birthDate) return { ok: false, problems };
    const ids = { districtId: district?.id, packageId: chosen.id, packageCode: chosen.code };
    return { ok: true, row: { ...blank, ...given, ...ids, birthDate, pesel } };
  };
}

const blank = {
  email: undefined,
  phone: undefined,
  street: undefined,
  postalCode: undefined,
  town: undefined,
  oldCardNumber: undefined,
};

/** Of several problems of a cell the first one is told. */
function problemsOf(issues: readonly z.core.$ZodIssue[]): Problem[] {
  const problems = issues.map(
    ({ path, message }): Problem => ({ column: path[0] as ColumnKey, code: message as Problem['code'] }),
  );
  return problems.filter(({ column }, at) => problems.findIndex((each) => each.column === column) === at);
}
