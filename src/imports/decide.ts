import { plain } from './columns.ts';
import type { Outcome } from './import.ts';
import type { KnownPerson, Match } from './match.ts';
import type { ImportedRow, Problem, RowProblem } from './row.ts';

export interface Decision {
  readonly outcome: Exclude<Outcome, 'wrong'>;
  /** Whom it is about; nobody when somebody new is. */
  readonly person?: KnownPerson | undefined;
  readonly problems: readonly Problem[];
}

interface Given {
  readonly row: ImportedRow;
  readonly peselHash: Buffer | null;
  readonly match: Match;
}

/**
 * What a row that reads well comes to. A PESEL tells who it is, then an e-mail with the same name, then the name
 * with the birth date; where these contradict each other a clerk has to look.
 */
export function decideRow(given: Given): Decision {
  const { row } = given;
  if (given.match.ownEmail) return { outcome: 'conflict', problems: [problem(null, 'own-household')] };
  const who = personIn(given);
  if ('conflict' in who) return { outcome: 'conflict', problems: [who.conflict] };
  const { person } = who;
  if (!person) return { outcome: 'new', problems: [] };
  if (person.own) return { outcome: 'conflict', person, problems: [problem(null, 'own-household')] };
  if (isHeld(row, person)) return { outcome: 'skip', person, problems: [problem('package', 'already-held')] };
  return { outcome: 'update', person, problems: [] };
}

type Who = { readonly person: KnownPerson | undefined } | { readonly conflict: Problem };

function personIn({ row, peselHash, match }: Given): Who {
  const [underPesel, another] = match.byPesel;
  const [underEmail] = match.byEmail;
  if (another) return { conflict: problem('pesel', 'several-people') };
  if (underPesel) {
    if (!isRenamed(row, underPesel)) return { conflict: problem('pesel', 'pesel-of-other') };
    if (underEmail && underEmail.personId !== underPesel.personId) {
      return { conflict: problem('email', 'email-of-other') };
    }
    return { person: underPesel };
  }
  if (underEmail) {
    const same = isNamed(row, underEmail) && isBorn(row, underEmail) && mayHave(peselHash, underEmail);
    return same ? { person: underEmail } : { conflict: problem('email', 'email-of-other') };
  }
  const namesakes = match.byName.filter((person) => mayHave(peselHash, person));
  if (namesakes.length > 1) return { conflict: problem(null, 'several-people') };
  return { person: namesakes[0] };
}

const isNamed = (row: ImportedRow, known: KnownPerson): boolean =>
  plain(row.firstName + row.lastName) === plain(known.firstName + known.lastName);

/** Whoever marries takes another surname: one of the two names has to be the same. */
const isRenamed = (row: ImportedRow, known: KnownPerson): boolean =>
  plain(row.firstName) === plain(known.firstName) || plain(row.lastName) === plain(known.lastName);

const isBorn = (row: ImportedRow, { birthDate }: KnownPerson): boolean =>
  birthDate === null || birthDate === row.birthDate;

/** Two who have different numbers are two. */
const mayHave = (hash: Buffer | null, known: KnownPerson): boolean =>
  hash === null || known.peselHash === null || hash.equals(known.peselHash);

const isHeld = (row: ImportedRow, { holds }: KnownPerson): boolean =>
  holds.some(
    ({ packageId, validFrom, validUntil }) =>
      packageId === row.packageId && validFrom <= row.validFrom && validUntil >= row.validUntil,
  );

function problem(column: Problem['column'], code: RowProblem): Problem {
  return { column, code };
}
