import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { openBranches } from '../../../partners/branches/reads.ts';
import { chooseBranch } from '../../../partners/people/choose-branch.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, textOf } from '../../http/form.ts';
import { localPath, redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { tillOf } from '../guard.ts';
import { urls } from '../urls.ts';

/** The switch in the header. */
export function chosenBranchRoutes(app: FastifyInstance, city: City): void {
  tillOf(app, city).post(urls.chosenBranch, async ({ shop, request, reply }) => {
    const raw = rawForm(request);
    const back = localPath(raw.powrot) ?? urls.home;
    const typed = textOf(raw, 'branch');
    if (typed === '') return redirect(reply, back);
    const id = idIn({ id: typed });
    const chosen = id ? await city.transact((tx) => chooseBranch(tx, shop, id)) : undefined;
    if (!chosen?.ok) return notFound(request, reply);
    const branch = (await openBranches(city.db, shop)).find((one) => one.id === id);
    const text = messages[request.scene.locale].partnerPanel.branchSwitch.changed(branch?.name ?? '');
    return redirect(reply, back, { kind: 'success', text });
  });
}
