import type { City } from '../../../../city/city.ts';
import { guardiansNamed } from '../../../../family/membership.ts';
import { removalInput } from '../../../../family/removal.ts';
import { foreseeRemoval, removeMember } from '../../../../privacy/remove-member.ts';
import { rawForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { idIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { memberIn } from '../member-in.ts';
import { RemovalPage } from './page.tsx';

/** "Usuń". */
export function removalRoutes(routes: ResidentRoutes, city: City): void {
  const { db, clock } = city;

  routes.get(urls.memberRemoval(':id'), async (visit) => {
    const { resident } = visit;
    const member = await memberIn(city, visit);
    if (!member) return strange(visit);
    const [outcome, guardians] = await Promise.all([
      foreseeRemoval(db, resident, member, clock()),
      guardiansNamed(db, member.personId),
    ]);
    const others = guardians.filter(({ personId }) => personId !== resident.personId);
    const names = others.map(({ name }) => name);
    return showPage(visit, (panel) => (
      <RemovalPage {...panel} member={member} outcome={outcome} others={names} />
    ));
  });

  routes.post(urls.memberRemoval(':id'), async (visit) => {
    const id = idIn(visit.params);
    if (!id) return strange(visit);
    const member = await memberIn(city, visit);
    const agreed = removalInput.safeParse(rawForm(visit.request).skutek).data;
    if (member && !agreed) return askAgain(visit, id);
    const t = messages[visit.request.scene.locale].resident.family.removal;
    const removed = await removeMember(city, visit.resident, id, agreed ?? 'erased');
    if (removed.ok) {
      const name = member ? `${member.firstName} ${member.lastName}` : '';
      return redirect(visit.reply, urls.family, { kind: 'success', text: t.done[removed.outcome](name) });
    }
    switch (removed.reason) {
      case 'not-found':
        return strange(visit);
      case 'already-removed':
        return redirect(visit.reply, urls.family, { kind: 'info', text: t.alreadyRemoved });
      case 'changed':
        return askAgain(visit, id);
    }
  });

  async function askAgain({ request, reply }: Visit, id: string) {
    const text = messages[request.scene.locale].resident.family.removal.changed;
    return redirect(reply, urls.memberRemoval(id), { kind: 'warning', text });
  }
}
