import type { Checked } from '../../../accounts/credentials.ts';
import { secondsUntil } from '../../../accounts/delay.ts';
import type { Messages } from '../../i18n/index.ts';

export interface Refusal {
  readonly status: number;
  readonly text: string;
}

export type Refused = Extract<Checked, { ok: false }>;

/** How a refused e-mail and password are answered, on whichever page they were typed. */
export function refusal(refused: Refused, t: Messages, now: Date): Refusal {
  const said = t.publicSite.login;
  switch (refused.reason) {
    case 'wrong':
      return { status: 422, text: said.wrong };
    case 'not-activated':
      return { status: 422, text: said.notActivated };
    case 'suspended':
      return { status: 403, text: said.suspended };
    case 'delayed':
      return { status: 429, text: said.delayed(secondsUntil(refused.freeAt, now)) };
  }
}
