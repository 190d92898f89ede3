export interface CardNumberFormat {
  readonly prefix: string;
  readonly width: number;
}

/** `formatCardNumber({ prefix: '01', width: 7 }, 18)` is `01-0000018`. */
export function formatCardNumber({ prefix, width }: CardNumberFormat, running: number): string {
  return `${prefix}-${String(running).padStart(width, '0')}`;
}

/** A number as a person types it: spaces, a missing hyphen. Nothing when it cannot be a card number. */
export function normaliseCardNumber({ prefix, width }: CardNumberFormat, typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, '');
  if (!new RegExp(`^\\d{${prefix.length + width}}$`).test(digits) || !digits.startsWith(prefix))
    return undefined;
  return `${prefix}-${digits.slice(prefix.length)}`;
}
