export type ActorKind = 'resident' | 'staff' | 'partner' | 'system';

/** Who did it. Each concept that has actors makes its own narrower kind of it: Resident, Clerk, Shop. */
export interface Actor {
  readonly kind: ActorKind;
  readonly accountId: string | null;
  readonly ip: string | null;
}

export const system: Actor = { kind: 'system', accountId: null, ip: null };
