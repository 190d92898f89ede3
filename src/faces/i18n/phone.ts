import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** `+48600100200` as people read it: `+48 600 100 200`. */
export function formatPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
