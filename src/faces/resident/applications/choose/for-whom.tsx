import type { FamilyMember } from '../../../../family/member.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { urls } from '../../urls.ts';
import { type Whom, wardKey } from './whom.ts';

interface ForWhomTabsProps {
  page: PageContext;
  whom: Whom;
  family: readonly FamilyMember[];
  /** The city has an application that a guardian may send. */
  wards: boolean;
}

export function ForWhomTabs({ page, whom, family, wards }: ForWhomTabsProps) {
  const t = page.t.resident.choose;
  if (family.length === 0 && !wards) return null;
  const people = [
    { key: undefined, label: t.forMe },
    ...family.map(({ id, firstName, lastName }) => ({ key: id, label: `${firstName} ${lastName}` })),
    ...(wards ? [{ key: wardKey, label: t.forWard }] : []),
  ];
  return (
    <Tabs
      label={t.forWhom}
      tabs={people.map(({ key, label }) => ({
        label,
        href: urls.chooseTypeFor(key),
        current: key === whom.key,
      }))}
    />
  );
}
