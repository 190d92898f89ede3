import type { ActorKind } from '../events/actor.ts';

export const statuses = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'accepted',
  'in-production',
  'ready',
  'completed',
  'rejected',
  'cancelled',
] as const;
export type ApplicationStatus = (typeof statuses)[number];

type Transitions = Readonly<
  Record<ApplicationStatus, Readonly<Partial<Record<ApplicationStatus, readonly ActorKind[]>>>>
>;

/** Every change of status that there is, and who makes it. Whatever is not here does not happen. */
export const transitions: Transitions = {
  // At the counter a clerk sends it for whoever stands there.
  draft: { submitted: ['resident', 'staff'] },
  // And takes it back, when whoever it is for asks for that.
  submitted: { 'in-review': ['staff'], cancelled: ['resident', 'staff'] },
  'in-review': {
    accepted: ['staff'],
    returned: ['staff'],
    rejected: ['staff'],
    // The system, when whoever held it was shut out.
    submitted: ['staff', 'system'],
    cancelled: ['resident', 'staff'],
  },
  returned: { submitted: ['resident', 'staff'], cancelled: ['resident', 'staff'] },
  // The system takes back what is being made for somebody whose data is erased, a clerk what cannot be made any more.
  accepted: { 'in-production': ['staff'], completed: ['staff'], cancelled: ['staff', 'system'] },
  'in-production': { ready: ['staff'], cancelled: ['system'] },
  // The city takes back what nobody came for.
  ready: { completed: ['staff'], cancelled: ['staff', 'system'] },
  completed: {},
  rejected: {},
  cancelled: {},
};

export function mayBecome(from: ApplicationStatus, to: ApplicationStatus, by: ActorKind): boolean {
  return transitions[from][to]?.includes(by) ?? false;
}

/** The resident may still take it back: nobody has decided. */
export function isWithdrawable(status: ApplicationStatus): boolean {
  return mayBecome(status, 'cancelled', 'resident');
}

/** Sent, and not at an end yet. */
export const underWay = ['submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready'] as const;

export function isFinished(status: ApplicationStatus): boolean {
  return status !== 'draft' && Object.keys(transitions[status]).length === 0;
}

/** A clerk has said yes or no: nothing about the application's content changes any more. */
export function isDecided(status: ApplicationStatus): boolean {
  return !['draft', 'submitted', 'in-review', 'returned'].includes(status);
}
