import { findOwnAttachment } from '../../../../cases/reads.ts';
import type { City } from '../../../../city/city.ts';
import { sendOwnedFile } from '../../../http/owned-file.ts';
import { redirect } from '../../../http/page.ts';
import { idIn, numberIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import { isShown } from '../../../ui/attachments/attachment-list.tsx';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { AttachmentPage } from './attachment-page.tsx';

type Found = NonNullable<Awaited<ReturnType<typeof findOwnAttachment>>>;

export function attachmentRoutes(routes: ResidentRoutes, { db, files }: City): void {
  async function own({ resident, params }: Visit): Promise<{ number: number; found: Found } | undefined> {
    const [number, id] = [numberIn(params), idIn(params)];
    if (number === undefined || id === undefined) return undefined;
    const found = await findOwnAttachment(db, resident, number, id);
    return found && { number, found };
  }

  /** Still being looked at, or deleted since: the case says so. */
  function notThere({ request, reply }: Visit, number: number, { name, state }: Found) {
    const t = messages[request.scene.locale];
    const why = t.ui.attachments.states[state === 'there' ? 'gone' : state];
    return redirect(reply, urls.case(number), { kind: 'warning', text: t.cases.view.notThere(name, why) });
  }

  routes.get(urls.caseAttachment(':number', ':id'), async (visit) => {
    const asked = await own(visit);
    if (!asked) return strange(visit);
    const { number, found } = asked;
    return found.fileId ? sendOwnedFile(visit.reply, files, found.fileId) : notThere(visit, number, found);
  });

  routes.get(urls.caseAttachmentView(':number', ':id'), async (visit) => {
    const asked = await own(visit);
    if (!asked || !isShown(asked.found.mediaType)) return strange(visit);
    const { number, found } = asked;
    if (!found.fileId) return notThere(visit, number, found);
    return showPage(visit, (panel) => <AttachmentPage {...panel} number={number} attachment={found} />);
  });
}
