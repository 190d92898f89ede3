import { type Permission, permissions } from '../../../staff/permission.ts';
import type { ListedRole } from '../../../staff/roles.ts';
import type { Messages } from '../../i18n/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Checkboxes } from '../../ui/checkbox/checkboxes.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ListFrame, StaffFrame } from './frame.tsx';
import { groupOf, groups } from './permission-groups.ts';

export function RolesPage({ desk, roles }: { desk: DeskPage; roles: readonly ListedRole[] }) {
  const t = desk.page.t.staff;
  const add = (
    <Button icon="plus" href={urls.newRole}>
      {t.role.new}
    </Button>
  );
  return (
    <ListFrame desk={desk} view="roles" actions={add}>
      {roles.length === 0 ? (
        <EmptyState title={t.role.empty} drawing="card" action={add}>
          {t.role.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={t.roles} columns={columns(t)} rows={roles} />
      )}
    </ListFrame>
  );
}

function columns(t: Messages['staff']): Column<ListedRole>[] {
  return [
    {
      key: 'name',
      label: t.role.name,
      heading: true,
      cell: ({ id, name }) => (
        <a class="ds-link km-row-link" href={urls.role(id)} data-row-link>
          {name}
        </a>
      ),
    },
    {
      key: 'allows',
      label: t.role.allows,
      cell: (role) => named(role.permissions, t) || t.role.nothing,
    },
    { key: 'holders', label: t.role.holders, cell: ({ holders }) => t.role.people(holders) },
  ];
}

function named(held: readonly Permission[], t: Messages['staff']): string {
  const inOrder = permissions.filter((permission) => held.includes(permission));
  return inOrder.map((permission) => t.permissions[permission].name).join(', ');
}

interface RoleFormProps {
  desk: DeskPage;
  /** Nothing for a new one. */
  role: ListedRole | undefined;
  form: FormView;
}

export function RoleFormPage({ desk, role, form }: RoleFormProps) {
  const { page, clerk } = desk;
  const t = page.t.staff;
  const title = role ? t.role.editTitle(role.name) : t.role.newTitle;
  return (
    <StaffFrame desk={desk} title={title} below="roles" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ name: t.role.name, ...groupLabels(t) }} />
      <PageHead
        title={title}
        lead={role && t.role.editLead(role.holders)}
        actions={
          role?.holders === 0 && (
            <Button variant="secondary" icon="trash-2" href={urls.roleDeletion(role.id)} confirm>
              {t.role.delete}
            </Button>
          )
        }
      />
      <Form page={page} action={role ? urls.role(role.id) : urls.newRole}>
        <TextField form={form} name="name" label={t.role.name} hint={t.role.nameHint} autocomplete="off" />
        {groups.map((group) => (
          <Checkboxes
            form={form}
            name={group}
            label={t.groups[group]}
            optional
            options={permissions
              .filter((permission) => groupOf[permission] === group)
              .map((permission) => {
                const mine = clerk.permissions.has(permission);
                const { name, what } = t.permissions[permission];
                return {
                  value: permission,
                  label: name,
                  hint: mine ? what : `${what} ${t.notGivable}`,
                  disabled: !mine,
                };
              })}
          />
        ))}
        <ButtonRow>
          <Button icon="check">{t.role.save}</Button>
          <Button variant="tertiary" href={urls.roles}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </StaffFrame>
  );
}

const groupLabels = (t: Messages['staff']) => ({ ...t.groups });
