/** What an account proves itself with after the password. */
export interface SecondFactor {
  /** Since when codes from an app are asked for. */
  readonly appSince: Date | undefined;
  readonly passkeys: readonly Passkey[];
  /** Recovery codes that have not been used. */
  readonly codesLeft: number;
}

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | undefined;
}

export const isOn = ({ appSince, passkeys }: SecondFactor): boolean =>
  appSince !== undefined || passkeys.length > 0;

export const mostPasskeys = 10;
