import type { CollectionPoint } from '../../../city/collection-points.ts';
import type { Member } from '../../../staff/member.ts';
import type { ListedRole } from '../../../staff/roles.ts';
import { InvitedFields } from '../../account/invitation/invited-fields.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Checkboxes } from '../../ui/checkbox/checkboxes.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { StaffFrame } from './frame.tsx';
import { nameOf } from './member-page.tsx';

export interface MemberFormProps {
  desk: DeskPage;
  /** Nobody yet: an invitation. */
  member: Member | undefined;
  roles: readonly ListedRole[];
  /** Those that this clerk may give. */
  givable: ReadonlySet<string>;
  points: readonly CollectionPoint[];
  form: FormView;
}

export function MemberFormPage({ desk, member, roles, givable, points, form }: MemberFormProps) {
  const { page } = desk;
  const t = page.t.staff;
  const { fields } = t;
  const title = member ? t.member.editTitle(nameOf(member)) : t.invite.title;
  return (
    <StaffFrame desk={desk} title={title} below="members" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ ...fields }} />
      <PageHead title={title} />
      <Form page={page} action={member ? urls.memberEditing(member.accountId) : urls.staffInvitation}>
        <InvitedFields form={form} labels={fields} there={member !== undefined} />
        <Checkboxes
          form={form}
          name="roles"
          label={fields.roles}
          hint={fields.rolesHint}
          options={roles.map(({ id, name, permissions }) => ({
            value: id,
            label: name,
            disabled: !givable.has(id),
            hint: givable.has(id)
              ? permissions.map((permission) => t.permissions[permission].name).join(', ')
              : fields.roleNotGivable,
          }))}
        />
        <Checkboxes
          form={form}
          name="points"
          label={fields.points}
          hint={fields.pointsHint}
          optional
          options={points.map(({ id, name, address }) => ({ value: id, label: name, hint: address }))}
        />
        <ButtonRow>
          <Button icon={member ? 'check' : 'send'}>{member ? t.member.save : t.invite.submit}</Button>
          <Button variant="tertiary" href={member ? urls.member(member.accountId) : urls.staff}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </StaffFrame>
  );
}
