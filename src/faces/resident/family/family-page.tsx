import type { Application } from '../../../applications/application.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { aboutWhom } from '../applications/about-whom.ts';
import { wardKey } from '../applications/choose/whom.ts';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';
import { MemberCard, type MemberWithCards } from './member-card.tsx';

interface FamilyPageProps extends PanelPage {
  members: readonly MemberWithCards[];
  /** About wards who are not in the family yet. */
  waiting: readonly Application[];
  /** The city has an application that a guardian may send. */
  wards: boolean;
}

export function FamilyPage({ members, waiting, wards, ...panel }: FamilyPageProps) {
  const { page } = panel;
  const t = page.t.resident.family;
  const apply = wards && (
    <Button href={urls.chooseTypeFor(wardKey)} icon="user-plus">
      {page.t.resident.choose.forWard}
    </Button>
  );
  return (
    <ResidentFrame {...panel} title={t.title} current="family">
      <PageHead title={t.title} />
      {waiting.length > 0 && (
        <Alert kind="info" title={t.waitingTitle}>
          <ul class="ds-list">
            {waiting.map((application) => (
              <Waiting {...panel} application={application} />
            ))}
          </ul>
          <p>{t.waitingText}</p>
        </Alert>
      )}
      {members.length === 0 && waiting.length === 0 && (
        <EmptyState title={t.noneTitle} drawing="card" action={apply}>
          {t.noneText}
        </EmptyState>
      )}
      {members.length > 0 && (
        <section class="km-section">
          <h2 class="ds-heading" data-size="sm">
            {t.members}
          </h2>
          <ul class="km-relatives">
            {members.map((member) => (
              <MemberCard page={page} {...member} />
            ))}
          </ul>
        </section>
      )}
      {(members.length > 0 || waiting.length > 0) && apply && <p>{apply}</p>}
    </ResidentFrame>
  );
}

function Waiting({ page, resident, application }: PanelPage & { application: Application }) {
  const { cards, applications } = page.t.resident;
  const number = application.number ?? 0;
  return (
    <li>
      {aboutWhom(page, resident, application) ?? applications.someWard}:{' '}
      <a class="ds-link" href={urls.application(number)}>
        {cards.numbered(cards.forms[application.kind], number)}
      </a>
    </li>
  );
}
