import { generateSecret, generateURI, verifySync } from 'otplib';

/** Seconds; the apps know no other. */
const step = 30;

/** 160 bits in Base32, as the apps take it. */
export const newAppSecret = (): string => generateSecret();

/** What the QR code says. The issuer is what the app shows beside the code. */
export function appUri(secret: string, issuer: string, email: string): string {
  return generateURI({ secret, issuer: issuer.replaceAll(':', ' '), label: email });
}

/**
 * The step of 30 s that the code belongs to: the present one, the one before or after, because clocks differ.
 * None when the code is wrong, or belongs to a step that was used up.
 */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: step });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return result.timeStep > lastStep ? result.timeStep : undefined;
}
