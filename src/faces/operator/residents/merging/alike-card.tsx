import type { AlikePerson } from '../../../../applications/alike.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Card } from '../../../ui/card/card.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import type { ResidentPageProps } from '../resident-page.tsx';

/** Others who may be the same person, each with what speaks for it. */
export function AlikeCard({ desk, person, alike }: ResidentPageProps) {
  const t = desk.page.t.operatorMerging;
  if (alike.length === 0) return null;
  return (
    <Card title={t.alike.title} class="km-duplicates">
      <p>{t.alike.lead}</p>
      <ul class="km-plain-list">
        {alike.map((other) => (
          <li class="km-other">
            <Alike desk={desk} personId={person.id} other={other} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Alike({ desk, personId, other }: { desk: DeskPage; personId: string; other: AlikePerson }) {
  const { page, clerk } = desk;
  const t = page.t.operatorMerging;
  const name = `${other.firstName} ${other.lastName}`;
  const told = [
    other.birthDate && formatDay(other.birthDate),
    other.email,
    ...other.because.map((each) => page.t.operatorWorklist.duplicates.because[each]),
  ];
  return (
    <>
      <span>
        <a class="ds-link" href={urls.resident(other.personId)}>
          {name}
        </a>
        <span class="km-second">{told.filter(Boolean).join(', ')}</span>
      </span>
      {clerk.permissions.has('edit-residents') && (
        <a
          class="ds-link"
          href={urls.merging(personId, other.personId)}
          aria-label={t.buttonOf([name, other.email].filter(Boolean).join(', '))}
        >
          {t.button}
        </a>
      )}
    </>
  );
}
