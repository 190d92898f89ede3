import { addYears } from '../platform/clock.ts';

/** What a member is to whoever looks after them: "Powinowactwo". */
export const relations = [
  'child',
  'ward',
  'spouse',
  'partner',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'other',
] as const;
export type Relation = (typeof relations)[number];

/** Those for whom somebody else may apply: "Wniosek dla osoby, której jestem opiekunem prawnym". */
export const wardRelations = ['child', 'ward'] as const satisfies readonly Relation[];

export interface FamilyMember {
  readonly id: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly relation: Relation | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  /** Under which the member logs in; without one somebody else does everything. */
  readonly email: string | null;
  readonly joinedAt: Date | null;
  /** A card was issued: name and birth date are what the city has seen proven. */
  readonly proven: boolean;
}

/** The manual, chapter 11: an e-mail is required from the 18th birthday on. Days are `YYYY-MM-DD`. */
export function isAdult(birthDate: string, today: string): boolean {
  return addYears(birthDate, 18) <= today;
}

/** Somebody who needs to be looked after, as far as anybody has told. `today` is `YYYY-MM-DD`. */
export function isMinor(
  { birthDate, relation }: Pick<FamilyMember, 'birthDate' | 'relation'>,
  today: string,
): boolean {
  if (birthDate !== null) return !isAdult(birthDate, today);
  return wardRelations.some((each) => each === relation);
}

/** Of age, and nobody could write to them or let them log in. `today` is `YYYY-MM-DD`. */
export function lacksAddress(
  { birthDate, email }: Pick<FamilyMember, 'birthDate' | 'email'>,
  today: string,
): boolean {
  return email === null && birthDate !== null && isAdult(birthDate, today);
}

/** So many people one account looks after, those who are asked included. */
export const mostMembers = 20;
