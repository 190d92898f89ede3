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

/** Every change of status that there is. Whatever is not here does not happen. */
export const transitions: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  draft: ['submitted'],
  submitted: ['in-review', 'cancelled'],
  'in-review': ['accepted', 'returned', 'rejected', 'submitted', 'cancelled'],
  returned: ['submitted', 'cancelled'],
  accepted: ['in-production', 'completed'],
  'in-production': ['ready'],
  ready: ['completed'],
  completed: [],
  rejected: [],
  cancelled: [],
};

export function mayBecome(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return transitions[from].includes(to);
}

/** Sent, and not at an end yet. */
export const underWay = ['submitted', 'in-review', 'returned', 'accepted', 'in-production', 'ready'] as const;

export function isFinished(status: ApplicationStatus): boolean {
  return status !== 'draft' && transitions[status].length === 0;
}

/** A clerk has said yes or no: nothing about the application's content changes any more. */
export function isDecided(status: ApplicationStatus): boolean {
  return !['draft', 'submitted', 'in-review', 'returned'].includes(status);
}
