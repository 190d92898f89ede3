import type { ApiKey } from '../../../partners/keys/api-key.ts';
import { Checkboxes } from '../checkbox/checkboxes.tsx';
import type { FormView } from '../form/form-view.ts';
import { usePage } from '../page-scope.ts';

interface KeysToRevokeProps {
  form: FormView;
  /** Those that work. */
  keys: readonly ApiKey[];
  /** They are revoked when the role is taken away, and else left alone. */
  withRole?: boolean;
}

/** Whoever managed keys may have kept some: blocking the person does not stop them. */
export function KeysToRevoke({ form, keys, withRole = false }: KeysToRevokeProps) {
  const { partnerPanel, api } = usePage().t;
  if (keys.length === 0) return null;
  const { label, hint, withRole: only } = partnerPanel.people.keys;
  return (
    <Checkboxes
      form={form}
      name="keys"
      label={label}
      hint={withRole ? `${only} ${hint}` : hint}
      options={keys.map(({ id, name, branchName, prefix, createdBy }) => ({
        value: id,
        label: `${name} (${branchName})`,
        hint: createdBy ? `${prefix}… · ${api.keys.by(createdBy)}` : `${prefix}…`,
      }))}
      optional
    />
  );
}
