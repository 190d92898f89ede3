import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import type { Branch } from '../../../partners/branch.ts';
import { addBranch } from '../../../partners/branches/add.ts';
import { closeBranch } from '../../../partners/branches/close.ts';
import { districtNames } from '../../../partners/branches/districts.ts';
import { editBranch } from '../../../partners/branches/edit.ts';
import { findOwnBranch, ownBranches } from '../../../partners/branches/reads.ts';
import { reopenBranch } from '../../../partners/branches/reopen.ts';
import { branchInput } from '../../../partners/forms.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { listPage } from '../../http/list-page.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { pickedIn } from '../../ui/city-map/picked.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { sendShopConflict } from '../conflict.tsx';
import { managerOf, type ShopVisit } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { sendClosing } from './closing-page.tsx';
import { BranchFormPage } from './form-page.tsx';
import { BranchesPage } from './list-page.tsx';
import { sendMap } from './map.tsx';

type BranchVisit = ShopVisit<ShopManager>;

/** "Placówki": where the card can be shown. */
export function branchRoutes(app: FastifyInstance, city: City): void {
  const manager = managerOf(app, city);

  manager.get(urls.branches, async (visit) => {
    const [desk, branches, districts] = await Promise.all([
      shopPage(visit),
      listPage(
        { address: urls.branches, query: visit.query },
        (page) => ownBranches(city.db, visit.shop, page),
        ({ id }) => id,
      ),
      districtNames(city.db),
    ]);
    return sendPage(visit.reply, BranchesPage({ desk, branches, districts }));
  });

  manager.get(urls.branchMap, sendMap);
  manager.get(urls.newBranch, (visit) => ask(visit, undefined, emptyForm));
  manager.post(urls.newBranch, (visit) => save(visit, undefined));
  manager.get(urls.branch(':id'), (visit) =>
    withBranch(visit, (branch) => ask(visit, branch, { values: valuesOf(branch), errors: {} })),
  );
  manager.post(urls.branch(':id'), (visit) => withBranch(visit, (branch) => save(visit, branch)));

  manager.get(urls.branchClosing(':id'), (visit) =>
    withBranch(visit, (branch) =>
      branch.closedAt
        ? sendShopConflict(visit, { of: 'branches', why: 'already', back: urls.branches })
        : sendClosing(visit, branch),
    ),
  );
  manager.post(urls.branchClosing(':id'), (visit) =>
    withBranch(visit, async ({ id }) => {
      const closed = await city.transact((tx) => closeBranch(tx, visit.shop, id));
      return told(visit, closed, 'close');
    }),
  );
  manager.post(urls.branchReopening(':id'), (visit) =>
    withBranch(visit, async ({ id }) => {
      const reopened = await city.transact((tx) => reopenBranch(tx, visit.shop, id));
      return told(visit, reopened, 'reopen');
    }),
  );
}

async function withBranch(
  visit: BranchVisit,
  work: (branch: Branch) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const id = idIn(visit.params);
  const branch = id && (await findOwnBranch(visit.city.db, visit.shop, id));
  return branch ? work(branch) : notFound(visit.request, visit.reply);
}

async function ask(
  visit: BranchVisit,
  branch: Branch | undefined,
  form: FormView,
  { status = 200, picked = false } = {},
): Promise<FastifyReply> {
  const [desk, { outline }] = await Promise.all([shopPage(visit), visit.city.settings()]);
  return sendPage(visit.reply, BranchFormPage({ desk, branch, form, outline, picked }), status);
}

async function save(visit: BranchVisit, branch: Branch | undefined): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const picked = pickedIn(raw, (await city.settings()).outline);
  if (picked) return askAgain(visit, branch, picked);
  const parsed = parseInput(branchInput, raw);
  if (!parsed.ok) return ask(visit, branch, refusedForm(raw, parsed.errors, t), { status: 422 });
  const { name } = parsed.value;
  const saved = await city.transact((tx) =>
    branch
      ? editBranch(tx, shop, branch.id, parsed.value)
      : addBranch(tx, shop, shop.partnerId, parsed.value),
  );
  if (!saved.ok) return notFound(request, reply);
  const { branches } = t.partnerPanel;
  const text = branch ? branches.saved(name) : branches.added(name);
  return redirect(reply, urls.branches, { kind: 'success', text });
}

/** The map was pressed, and nothing in the page has taken that up: the form comes back with the place. */
async function askAgain(
  visit: BranchVisit,
  branch: Branch | undefined,
  picked: Exclude<ReturnType<typeof pickedIn>, undefined>,
): Promise<FastifyReply> {
  const t = messages[visit.request.scene.locale];
  const { values } = refusedForm(rawForm(visit.request), {}, t);
  if (picked !== 'none') {
    return ask(visit, branch, { values: { ...values, ...picked }, errors: {} }, { picked: true });
  }
  const errors = { latitude: t.partnerPanel.branches.fields.placeByKeyboard };
  return ask(visit, branch, { values, errors }, { status: 422 });
}

type Told =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'already' | 'not-closed' };

async function told(visit: BranchVisit, done: Told, act: 'close' | 'reopen'): Promise<FastifyReply> {
  const { request, reply } = visit;
  if (done.ok) {
    const text = messages[request.scene.locale].partnerPanel.branches[act].done(done.name);
    return redirect(reply, urls.branches, { kind: 'success', text });
  }
  return done.reason === 'not-found'
    ? notFound(request, reply)
    : sendShopConflict(visit, { of: 'branches', why: done.reason, back: urls.branches });
}

function valuesOf({ name, street, postalCode, town, hours, phone, place }: Branch): FormView['values'] {
  const degrees = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));
  return {
    name,
    street,
    postalCode,
    town,
    hours,
    phone: phone ?? '',
    latitude: degrees(place?.latitude),
    longitude: degrees(place?.longitude),
  };
}
