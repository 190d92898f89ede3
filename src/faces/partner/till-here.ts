import { type Till, tillAt } from '../../partners/till.ts';
import { currentSession } from '../http/request.ts';
import type { ShopVisit } from './guard.ts';

/** Where whoever asks stands; nothing until they have chosen a branch. */
export async function tillHere({ shop, request }: ShopVisit): Promise<Till | undefined> {
  const session = await currentSession(request);
  return session && tillAt(shop, session.tokenHash);
}
