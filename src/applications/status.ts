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
  submitted: { 'in-review': ['staff'], cancelled: ['resident'] },
  'in-review': {
    accepted: ['staff'],
    returned: ['staff'],
    rejected: ['staff'],
    submitted: ['staff'],
    cancelled: ['resident'],
  },
  returned: { submitted: ['resident', 'staff'], cancelled: ['resident'] },
  // The system takes back what is being made for somebody whose data is erased.
  accepted: { 'in-production': ['staff'], completed: ['staff'], cancelled: ['system'] },
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

/** Sent, and not at an end yet. */
export const underWay = ['submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready'] as const;

export function isFinished(status: ApplicationStatus): boolean {
  return status !== 'draft' && Object.keys(transitions[status]).length === 0;
}

/** A clerk has said yes or no: nothing about the application's content changes any more. */
export function isDecided(status: ApplicationStatus): boolean {
  return !['draft', 'submitted', 'in-review', 'returned'].includes(status);
}
