import { mailAddressOf } from '../../accounts/reads.ts';
import { findOwnPasskey, recoveryCodesLeft } from '../../accounts/second-factor/reads.ts';
import type { MailRule, MailRules } from './rules.ts';
import type { SecondFactorChange } from './second-factor.ts';
import { mailTo } from './templates.ts';

/** Whoever gets into an account would begin here, so its owner hears of everything. */
export const secondFactorMails: MailRules = {
  'account.app-codes-on': telling('app-codes-on'),
  'account.app-codes-off': telling('app-codes-off'),
  'account.passkey-added': telling('passkey-added'),
  'account.passkey-removed': telling('passkey-removed'),
  'account.recovery-codes-renewed': telling('recovery-codes-renewed'),
  'account.recovery-code-used': telling('recovery-code-used'),
  'account.second-factor-reset': telling('reset'),
};

function telling(change: SecondFactorChange): MailRule {
  return async (tx, event) => {
    const { accountId, passkeyId } = event.data as { accountId: string; passkeyId?: string };
    const to = await mailAddressOf(tx.db, accountId);
    if (!to) return [];
    const passkey = passkeyId ? await findOwnPasskey(tx.db, { accountId }, passkeyId) : undefined;
    const codesLeft = change === 'recovery-code-used' ? await recoveryCodesLeft(tx.db, accountId) : undefined;
    const at = event.at.toISOString();
    return [mailTo(to, 'second-factor-changed', { change, at, passkey: passkey?.name, codesLeft })];
  };
}
