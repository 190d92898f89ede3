import { Readable } from 'node:stream';
import type { City } from '../../../../city/city.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { parseInput } from '../../../../platform/input.ts';
import { stateOf } from '../../../../privacy/export/data-export.ts';
import { openExport } from '../../../../privacy/export/open.ts';
import { bytesOf, ownExport } from '../../../../privacy/export/reads.ts';
import { requestExport } from '../../../../privacy/export/request.ts';
import { ownPasswordInput } from '../../../../privacy/forms.ts';
import { passwordTrouble } from '../../../account/password-trouble.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { idIn } from '../../../http/params.ts';
import { limits } from '../../../http/rate-limit.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { ExportPage } from './page.tsx';

/** "Pobierz moje dane": asked for here, built by a job, and handed over here. */
export function exportRoutes(routes: ResidentRoutes, city: City): void {
  async function show(visit: Visit, form: FormView, status = 200) {
    const now = city.clock();
    const found = await ownExport(city.db, visit.resident);
    const facts = { found, state: stateOf(found, now), now, form };
    return showPage(visit, (panel) => <ExportPage {...panel} {...facts} />, status);
  }

  routes.get(urls.dataExport, (visit) => show(visit, emptyForm));

  routes.post(
    urls.dataExport,
    async (visit) => {
      const { resident, request, reply } = visit;
      const t = messages[request.scene.locale];
      const parsed = parseInput(ownPasswordInput, rawForm(request));
      if (!parsed.ok) return show(visit, refusedForm({}, parsed.errors, t), 422);
      const requested = await requestExport(city, resident, parsed.value.currentPassword);
      if (requested.ok) {
        return redirect(reply, urls.dataExport, { kind: 'success', text: t.dataExport.requested });
      }
      switch (requested.reason) {
        case 'being-built':
        case 'too-soon': {
          const text = t.dataExport.conflicts[requested.reason];
          return redirect(reply, urls.dataExport, { kind: 'info', text });
        }
        case 'wrong':
        case 'delayed': {
          const { status, text } = passwordTrouble(requested, t);
          return show(visit, { values: {}, errors: { currentPassword: text } }, status);
        }
      }
    },
    { rateLimit: limits.credentials },
  );

  routes.get(urls.dataExportFile(':id'), async (visit) => {
    const { resident, reply, params } = visit;
    const id = idIn(params);
    const found = id && (await city.transact((tx) => openExport(tx, resident, id)));
    if (!found) return strange(visit);
    const name = `moje-dane-${dayOf(found.readyAt ?? city.clock())}.zip`;
    return reply
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('content-length', found.bytes)
      .type('application/zip')
      .send(Readable.from(bytesOf(city.db, city.files, found)));
  });
}
