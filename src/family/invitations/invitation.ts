import { days, later } from '../../platform/clock.ts';
import type { Relation } from '../member.ts';

/** The manual's peers give 30 days; then the invitation is gone. */
export const invitationWaitsFor = days(30);

/** After this moment nobody can answer any more. */
export function answerDue({ invitedAt }: Pick<Invitation, 'invitedAt'>): Date {
  return later(invitedAt, invitationWaitsFor);
}

/** Somebody who was asked by mail and has not answered. */
export interface Invitation {
  readonly id: string;
  readonly as: 'member' | 'guardian';
  /** Who asks, with the name of the guardian. */
  readonly guardianId: string;
  readonly guardianName: string;
  readonly accountId: string;
  readonly email: string;
  /** As the guardian typed it; of a second guardian the child's name. */
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly relation: Relation | null;
  readonly memberId: string | null;
  readonly locale: string;
  readonly invitedAt: Date;
}
