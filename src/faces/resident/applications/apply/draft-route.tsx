import { deleteDraft } from '../../../../applications/delete-draft.ts';
import type { City } from '../../../../city/city.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type ResidentRoutes, strange } from '../../guard.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { openDraft, type Place } from './place.ts';

/** "Usuń wersję roboczą". */
export function draftRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.draftDeletion(':id'), async (visit) => {
    const place = await openDraft(city, visit);
    if (!place) return strange(visit);
    return showPage(visit, (panel) => <DeleteDraftPage {...panel} place={place} />);
  });

  routes.post(urls.draftDeletion(':id'), async (visit) => {
    const place = await openDraft(city, visit);
    if (!place) return strange(visit);
    const deleted = await city.transact((tx) => deleteDraft(tx, visit.resident, place.application.id));
    if (!deleted) return strange(visit);
    const text = messages[visit.request.scene.locale].resident.deleteDraft.done;
    return redirect(visit.reply, urls.applications, { kind: 'success', text });
  });
}

function DeleteDraftPage({ page, resident, place }: PanelPage & { place: Place }) {
  const t = page.t.resident.deleteDraft;
  const { id, definition } = place.application;
  return (
    <ResidentFrame page={page} resident={resident} title={t.title} current="applications">
      <ConfirmDialog
        page={page}
        action={urls.draftDeletion(id)}
        title={t.title}
        confirmLabel={t.title}
        cancelHref={urls.applications}
        danger
      >
        <p>{inLocale(definition.title, page.locale)}</p>
        <p>{t.text}</p>
      </ConfirmDialog>
    </ResidentFrame>
  );
}
