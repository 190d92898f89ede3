import { type FamilyMember, isMinor } from '../../../family/member.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

interface GuardiansCardProps {
  page: PageContext;
  member: FamilyMember;
  /** Names of everybody who looks after the member. */
  guardians: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Who looks after a child, by name only; both parents may. */
export function GuardiansCard({ page, member, guardians, today }: GuardiansCardProps) {
  const t = page.t.resident.family.guardians;
  const minor = isMinor(member, today);
  if (!minor && guardians.length < 2) return null;
  return (
    <Card title={t.title}>
      <ul class="ds-list">
        {guardians.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      {minor && (
        <ButtonRow>
          <Button variant="secondary" icon="user-plus" href={urls.secondGuardian(member.id)}>
            {t.add}
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}
