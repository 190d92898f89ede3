import type { FamilyMember } from '../../../../family/member.ts';
import { formatDay } from '../../../i18n/format.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { memberLabels } from '../member-fields.tsx';

interface StandingProps {
  page: PageContext;
  member: FamilyMember;
  /** Where proven facts are changed; nothing when the city does not offer it now. */
  change: string | undefined;
}

/** What the city has proven, and the address of whoever logs in: not to be changed here, and why. */
export function Standing({ page, member, change }: StandingProps) {
  const { editing: t } = page.t.resident.family;
  const { firstName, lastName, birthDate, email, proven } = member;
  const labels = memberLabels(page);
  const facts = {
    ...(proven && { firstName, lastName, birthDate: birthDate && formatDay(birthDate) }),
    ...(email && { email }),
  };
  return (
    <section class="km-section">
      <DescriptionList
        items={Object.entries(facts).flatMap(([field, value]) =>
          value ? [{ term: labels[field] ?? '', value }] : [],
        )}
      />
      <div class="km-prose">
        {proven && <ProvenNote page={page} change={change} />}
        {email && <p>{t.login}</p>}
      </div>
    </section>
  );
}

function ProvenNote({ page, change }: Omit<StandingProps, 'member'>) {
  const { editing: t } = page.t.resident.family;
  if (!change) {
    return (
      <p>
        {t.proven} {t.provenNoWay}
      </p>
    );
  }
  return (
    <p>
      {t.proven} {t.provenWay}{' '}
      <a class="ds-link" href={change}>
        {t.change}
      </a>
    </p>
  );
}
