import type { ApplicationKind } from '../../applications/definition.ts';
import type { Card } from '../../cards/card.ts';

/** One of the two entries, as far as it decides what may be done and what comes of it. */
export interface Entry {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly erased: boolean;
  /** What the entry was merged into before. */
  readonly mergedInto: string | undefined;
  readonly createdAt: Date;
  readonly accountId: string | null;
  readonly email: string | null;
  /** A consent was withdrawn, or the office blocked it. */
  readonly suspended: boolean;
  /** Somebody of the staff or of a shop logs in with it as well. */
  readonly otherRole: boolean;
  /** Tells two numbers apart without saying them. */
  readonly peselHash: string | null;
  /** The one in force, active or blocked. */
  readonly card: Card | undefined;
  readonly underWay: readonly UnderWay[];
  readonly looksAfter: readonly string[];
  readonly lookedAfterBy: readonly string[];
}

interface UnderWay {
  readonly number: number;
  readonly kind: ApplicationKind;
  readonly packageCode: string | null;
  /** Who decides about it at this moment. */
  readonly claimedBy: { readonly accountId: string; readonly name: string } | undefined;
}

export type MergeRefused =
  | 'not-found'
  | 'same-person'
  | 'erased'
  | 'merged-before'
  /** Of the clerk, or of somebody of the clerk's household. */
  | 'own'
  | 'pesel-differs'
  | 'suspended'
  /** The login that would close opens more than the resident's panel. */
  | 'other-role'
  /** One looks after the other. */
  | 'related'
  /** The person would look after somebody, and be looked after. */
  | 'two-families'
  | 'claimed'
  | 'under-way'
  /** Both have a card in force, and the one that was chosen is not among them any more. */
  | 'card-gone';

export interface Refusal {
  readonly ok: false;
  readonly reason: MergeRefused;
  /** Of applications that somebody has to decide first. */
  readonly numbers?: readonly number[];
  /** Who holds one. */
  readonly byName?: string;
}

const no = (reason: MergeRefused, more: Pick<Refusal, 'numbers' | 'byName'> = {}): Refusal => ({
  ok: false,
  reason,
  ...more,
});

/** Why `from` cannot become a part of `into`, whoever asks; nothing when it can. */
export function decideMerge(into: Entry, from: Entry, clerkAccount: string): Refusal | undefined {
  if (into.personId === from.personId) return no('same-person');
  const both = [into, from];
  if (both.some(({ mergedInto }) => mergedInto !== undefined)) return no('merged-before');
  if (both.some(({ erased }) => erased)) return no('erased');
  if (into.peselHash && from.peselHash && into.peselHash !== from.peselHash) return no('pesel-differs');
  if (both.some(({ suspended }) => suspended)) return no('suspended');
  if (into.accountId && from.accountId && from.otherRole) return no('other-role');
  return families(into, from) ?? applications(into, from, clerkAccount);
}

function families(into: Entry, from: Entry): Refusal | undefined {
  if ([...into.looksAfter, ...into.lookedAfterBy].includes(from.personId)) return no('related');
  const looksAfter = into.looksAfter.length + from.looksAfter.length > 0;
  const lookedAfter = into.lookedAfterBy.length + from.lookedAfterBy.length > 0;
  return looksAfter && lookedAfter ? no('two-families') : undefined;
}

function applications(into: Entry, from: Entry, clerkAccount: string): Refusal | undefined {
  const held = [...into.underWay, ...from.underWay].filter(
    ({ claimedBy }) => claimedBy && claimedBy.accountId !== clerkAccount,
  );
  const [first] = held;
  if (first?.claimedBy) {
    return no('claimed', { numbers: held.map(({ number }) => number), byName: first.claimedBy.name });
  }
  for (const one of into.underWay) {
    const other = from.underWay.find((each) => isOneAtATime(one, each));
    if (other) return no('under-way', { numbers: [one.number, other.number] });
  }
  return undefined;
}

/** As `applications_one_under_way` and `applications_one_for_package` have it. */
function isOneAtATime(one: UnderWay, other: UnderWay): boolean {
  const ofPackage = ({ kind }: UnderWay): boolean => kind === 'extension' || kind === 'package';
  if (ofPackage(one) || ofPackage(other)) {
    return ofPackage(one) && ofPackage(other) && one.packageCode === other.packageCode;
  }
  return one.kind === other.kind;
}

/** `role`: its login opens more than the resident's panel, and cannot close. */
export type Because = 'login' | 'role' | 'card' | 'older';

/** Who had better stay: whoever logs in; else whose card is in force; else who has been there longer. */
export function proposeStaying(
  one: Entry,
  other: Entry,
): { readonly personId: string; readonly because: Because } {
  const only = (has: (entry: Entry) => boolean): Entry | undefined =>
    has(one) === has(other) ? undefined : [one, other].find(has);
  const login = only(({ accountId }) => accountId !== null);
  if (login) return { personId: login.personId, because: 'login' };
  const role = one.accountId === null ? undefined : only(({ otherRole }) => otherRole);
  if (role) return { personId: role.personId, because: 'role' };
  const card = only((entry) => entry.card !== undefined);
  if (card) return { personId: card.personId, because: 'card' };
  const older = one.createdAt <= other.createdAt ? one : other;
  return { personId: older.personId, because: 'older' };
}

/** Both have a card in force: which goes on unless the clerk says otherwise. A blocked one is worth less than a newer one. */
export function proposeCard(one: Card, other: Card): Card {
  if (one.status !== other.status) return one.status === 'active' ? one : other;
  return one.issuedAt >= other.issuedAt ? one : other;
}
