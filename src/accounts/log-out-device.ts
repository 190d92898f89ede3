import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { closeDevice } from '../platform/sessions/devices.ts';
import { closeSessionsOf, type Session } from '../platform/sessions/sessions.ts';
import type { AccountHolder } from './account.ts';

/** False when this account is not logged in there, or no longer. */
export async function logOutDevice(tx: Tx, holder: AccountHolder, id: string): Promise<boolean> {
  const { accountId } = holder;
  if (!(await closeDevice(tx, accountId, id))) return false;
  await recordEvent(tx, { kind: 'account.device-logged-out', actor: holder, data: { accountId } });
  return true;
}

export async function logOutOtherDevices(tx: Tx, holder: AccountHolder, stays: Session): Promise<void> {
  const { accountId } = holder;
  await closeSessionsOf(tx, accountId, stays);
  await recordEvent(tx, { kind: 'account.other-devices-logged-out', actor: holder, data: { accountId } });
}
