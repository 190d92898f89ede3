/** A till's way in without a person: for one branch, until somebody revokes it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Its first letters, to tell keys apart; the rest is known to the till alone. */
  readonly prefix: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  /** To the hour. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** How every key begins, so that one that has leaked into a repository is recognised. */
export const keyMark = 'km_';
export const prefixLength = keyMark.length + 6;
