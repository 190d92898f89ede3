import type { Application } from '../../../../applications/application.ts';
import { type Offer, offersFor, offersForWard } from '../../../../applications/offers.ts';
import type { ForWhom } from '../../../../applications/start.ts';
import type { City } from '../../../../city/city.ts';
import { findMember } from '../../../../family/reads.ts';
import type { Resident } from '../../../../people/resident.ts';
import { idIn } from '../../../http/params.ts';
import type { Visit } from '../../guard.ts';

/** Whom an application is about, and how `?dla=` says it; for the resident it says nothing. */
export interface Whom {
  readonly key: string | undefined;
  readonly who: ForWhom;
  readonly isResident: boolean;
}

export const wardKey = 'podopieczny';

/** Nothing when the address names nobody of this family. */
export async function whomIn(
  { db }: City,
  { resident, query }: Pick<Visit, 'resident' | 'query'>,
): Promise<Whom | undefined> {
  const key = query.dla;
  if (key === undefined) {
    return { key: undefined, who: resident, isResident: resident.guardian === undefined };
  }
  if (key === wardKey) {
    return mayHaveWards(resident) ? { key: wardKey, who: 'new-ward', isResident: false } : undefined;
  }
  const id = idIn({ id: key });
  const member = id ? await findMember(db, resident, id) : undefined;
  return member && { key: member.id, who: member, isResident: false };
}

/** Whoever acts for somebody else adds a ward to the own family, not to theirs. */
export function mayHaveWards({ guardian }: Resident): boolean {
  return guardian === undefined;
}

export async function offersTo(city: City, { who }: Whom): Promise<Offer[]> {
  if (who === 'new-ward') return offersForWard(city.db, city.clock());
  const { extension } = await city.settings();
  return offersFor(city.db, who, city.clock(), extension);
}

export function isAbout({ personId, forWard }: Application, { who }: Whom): boolean {
  return who === 'new-ward' ? forWard : personId === who.personId;
}
