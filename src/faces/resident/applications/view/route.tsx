import { cancelApplication } from '../../../../applications/cancel.ts';
import { findOwnApplication } from '../../../../applications/reads.ts';
import { mayBecome } from '../../../../applications/status.ts';
import type { City } from '../../../../city/city.ts';
import { grantedUntil } from '../../../../packages/reads.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { deletionDays } from '../../../../privacy/retention/due.ts';
import { sendOwnedFile } from '../../../http/owned-file.ts';
import { redirect } from '../../../http/page.ts';
import { numberIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import type { Flash } from '../../../ui/page-context.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { around } from '../around.ts';
import { CancelPage } from './cancel-page.tsx';
import { ApplicationPage } from './page.tsx';

/** "Podgląd" of a sent application, its files and its cancellation. */
export function viewRoutes(routes: ResidentRoutes, city: City): void {
  const { db, files, transact } = city;

  const own = async ({ resident, params }: Visit) => {
    const number = numberIn(params);
    return number === undefined ? undefined : findOwnApplication(db, resident, number);
  };

  routes.get(urls.application(':number'), async (visit) => {
    const found = await own(visit);
    if (!found) return strange(visit);
    const { application } = found;
    const [beside, until, { retention }] = await Promise.all([
      around(db, visit.resident, application),
      grantedUntil(db, application),
      city.settings(),
    ]);
    const goes = deletionDays(found, retention.documents, dayOf(city.clock()));
    const whole = { ...found, ...beside, grantedUntil: until, deletionDays: goes, now: city.clock() };
    return showPage(visit, (panel) => <ApplicationPage {...panel} whole={whole} />);
  });

  routes.get(urls.applicationPhoto(':number'), async (visit) => {
    const fileId = (await own(visit))?.application.photo?.fileId;
    return fileId ? sendOwnedFile(visit.reply, files, fileId) : strange(visit);
  });

  routes.get(urls.applicationDocument(':number', ':key'), async (visit) => {
    const documents = (await own(visit))?.documents ?? [];
    const document = documents.find(({ requirement }) => requirement === visit.params.key);
    return document ? sendOwnedFile(visit.reply, files, document.fileId) : strange(visit);
  });

  routes.get(urls.applicationCancellation(':number'), async (visit) => {
    const whole = await own(visit);
    if (!whole) return strange(visit);
    const { application } = whole;
    const number = application.number as number;
    if (!mayBecome(application.status, 'cancelled', 'resident')) {
      const reason = application.status === 'cancelled' ? 'already-cancelled' : 'already-decided';
      return redirect(visit.reply, urls.application(number), refusal(visit, reason));
    }
    return showPage(visit, (panel) => <CancelPage {...panel} application={application} number={number} />);
  });

  routes.post(urls.applicationCancellation(':number'), async (visit) => {
    const number = numberIn(visit.params);
    if (number === undefined) return strange(visit);
    const cancelled = await transact((tx) => cancelApplication(tx, visit.resident, number));
    if (!cancelled.ok && cancelled.reason === 'not-found') return strange(visit);
    const t = messages[visit.request.scene.locale].resident.cancellation;
    const flash: Flash = cancelled.ok
      ? { kind: 'success', text: t.done(number) }
      : refusal(visit, cancelled.reason);
    return redirect(visit.reply, urls.application(number), flash);
  });
}

function refusal(visit: Visit, reason: 'not-found' | 'already-cancelled' | 'already-decided'): Flash {
  const { refused } = messages[visit.request.scene.locale].resident.cancellation;
  return { kind: 'warning', text: refused[reason] };
}
