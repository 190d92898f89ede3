import { randomUUID } from 'node:crypto';
import { readBroadcast } from '../../../../cases/broadcasts/read.ts';
import { replyInput } from '../../../../cases/forms.ts';
import { caseChannel } from '../../../../cases/live.ts';
import { markReadByResident } from '../../../../cases/read-marks.ts';
import { findOwnCase, type OwnCase } from '../../../../cases/reads.ts';
import { replyInCase } from '../../../../cases/reply.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { takeAttachments } from '../../../http/attachments.ts';
import { rawForm, textOf } from '../../../http/form.ts';
import { keptText } from '../../../http/kept-text.ts';
import { sendNews } from '../../../http/live.ts';
import { refusedMessage, sendKeyIn } from '../../../http/message-form.ts';
import { redirect } from '../../../http/page.ts';
import { numberIn } from '../../../http/params.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm } from '../../../ui/form/form-view.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { BroadcastPage } from './broadcast-page.tsx';
import { CasePage } from './page.tsx';
import { type CaseScene, messagesShown } from './scene.ts';

const longestHistory = 500;

/** "Pokaż szczegóły": a conversation with its reply, or what the city wrote to many. */
export function viewRoutes(routes: ResidentRoutes, city: City): void {
  const { db, files, transact } = city;

  async function own({ resident, params }: Visit, most: number): Promise<OwnCase | undefined> {
    const number = numberIn(params);
    return number === undefined ? undefined : findOwnCase(db, resident, number, most);
  }

  function show(visit: Visit, scene: Omit<CaseScene, 'page' | 'resident'>, status = 200) {
    return showPage(visit, (panel) => <CasePage {...panel} {...scene} />, status);
  }

  routes.get(urls.case(':number'), async (visit) => {
    const { request, resident, query } = visit;
    const number = numberIn(visit.params);
    if (number === undefined) return strange(visit);
    const most = Math.min(longestHistory, numberIn({ number: query.pokaz }) ?? messagesShown);
    // Marked first: what comes in between is shown, and still counts as unread.
    await transact((tx) => markReadByResident(tx, resident, number));
    const found = await own(visit, most);
    if (!found) {
      const broadcast = await transact((tx) => readBroadcast(tx, resident, number));
      if (!broadcast) return strange(visit);
      return showPage(visit, (panel) => <BroadcastPage {...panel} broadcast={broadcast} />);
    }
    const address = urls.caseReply(number);
    const kept = await keptText(request, { address, person: resident.personId });
    const form = kept ? { values: kept, errors: {} } : emptyForm;
    const reply = { form, sendKey: randomUUID(), carried: [], kept: kept !== undefined };
    return show(visit, { own: found, most, ...reply });
  });

  // Whoever comes back to the address of a refused reply.
  routes.get(urls.caseReply(':number'), async (visit) => {
    const found = await own(visit, 0);
    return found ? redirect(visit.reply, `${urls.case(found.case.number)}#odpowiedz`) : strange(visit);
  });

  routes.post(
    urls.caseReply(':number'),
    async (visit) => {
      const { request, reply, resident } = visit;
      const found = await own(visit, messagesShown);
      if (!found) return strange(visit);
      const { number, personId } = found.case;
      const raw = rawForm(request);
      const t = messages[request.scene.locale];
      const sendKey = sendKeyIn(raw);
      const taken = await takeAttachments(request, { personId, sendKey });
      const { carried } = taken;
      const parsed = parseInput(replyInput, { ...raw, sendKey });
      if (!parsed.ok || taken.error !== undefined) {
        const form = refusedMessage(raw, parsed, taken, t);
        return show(visit, { own: found, most: messagesShown, form, sendKey, carried }, 422);
      }
      const message = { ...parsed.value, attachments: taken.prepared };
      const replied = await transact((tx) => replyInCase(tx, files, resident, number, message));
      if (replied.ok) {
        return redirect(reply, urls.case(number), { kind: 'success', text: t.cases.view.sent });
      }
      switch (replied.reason) {
        case 'not-found':
          return strange(visit);
        case 'closed':
        case 'no-reply': {
          const now = (await own(visit, messagesShown)) ?? found;
          const again = { form: emptyForm, sendKey, carried: [], notSent: textOf(raw, 'body') };
          return show(visit, { own: now, most: messagesShown, ...again }, 409);
        }
      }
    },
    { upload: true, rateLimit: limits.uploads, keeps: ['body'] },
  );

  routes.get(urls.caseNews(':number'), async (visit) => {
    const found = await own(visit, 0);
    return found ? sendNews(visit, caseChannel, found.case.id) : strange(visit);
  });
}
