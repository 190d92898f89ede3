import type { FamilyMember } from '../../../../family/member.ts';
import type { Removal } from '../../../../family/removal.ts';
import type { Messages } from '../../../i18n/index.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface RemovalPageProps extends PanelPage {
  member: FamilyMember;
  outcome: Removal;
  /** Names of whoever else looks after the member. */
  others: readonly string[];
}

/** "Usuń": what exactly will happen. The answer carries what was told. */
export function RemovalPage({ member, outcome, others, ...panel }: RemovalPageProps) {
  const t = panel.page.t.resident.family.removal;
  const title = t.title(`${member.firstName} ${member.lastName}`);
  return (
    <ResidentFrame {...panel} title={title} current="family">
      <ConfirmDialog
        page={panel.page}
        action={urls.memberRemoval(member.id)}
        title={title}
        confirmLabel={t.confirm}
        cancelHref={urls.family}
        danger
        fields={<input type="hidden" name="skutek" value={outcome} />}
      >
        <ul class="ds-list">
          {sentences(t, outcome, member, others).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </ResidentFrame>
  );
}

function sentences(
  { texts }: Messages['resident']['family']['removal'],
  outcome: Removal,
  { email }: FamilyMember,
  others: readonly string[],
): readonly string[] {
  switch (outcome) {
    case 'access-ends':
      return texts['access-ends'](others.join(', '));
    case 'own-account':
      return texts['own-account'](email ?? '');
    case 'erased':
      return texts.erased();
  }
}
