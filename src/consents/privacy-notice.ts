interface Asked {
  readonly kind: string;
  readonly scope: string;
  readonly required: boolean;
  readonly retired: boolean;
}

/** "Klauzula informacyjna" (RODO), which everybody acknowledges. A city is never without one. */
export function isPrivacyNotice({ kind, scope, required, retired }: Asked): boolean {
  return kind === 'notice' && scope === 'registration' && required && !retired;
}
