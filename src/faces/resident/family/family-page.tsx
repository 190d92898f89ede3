import type { Application } from '../../../applications/application.ts';
import type { Invitation } from '../../../family/invitations/invitation.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { aboutWhom } from '../applications/about-whom.ts';
import { wardKey } from '../applications/choose/whom.ts';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';
import { WaitingInvitations } from './invitations/waiting.tsx';
import { MemberCard, type MemberWithCards } from './member-card.tsx';

interface FamilyPageProps extends PanelPage {
  members: readonly MemberWithCards[];
  /** Of those who have not answered. */
  invitations: readonly Invitation[];
  /** About wards who are not in the family yet. */
  waiting: readonly Application[];
  /** The city has an application that a guardian may send. */
  wards: boolean;
  /** `YYYY-MM-DD` */
  today: string;
}

export function FamilyPage({ members, invitations, waiting, wards, today, ...panel }: FamilyPageProps) {
  const { page } = panel;
  const t = page.t.resident.family;
  const nobody = members.length === 0 && invitations.length === 0 && waiting.length === 0;
  const ways = (
    <ButtonRow>
      <Button href={urls.newMember} icon="user-plus">
        {t.add}
      </Button>
      {wards && (
        <Button href={urls.chooseTypeFor(wardKey)} variant="secondary" icon="file-text">
          {page.t.resident.choose.forWard}
        </Button>
      )}
    </ButtonRow>
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
      {nobody && (
        <EmptyState title={t.noneTitle} drawing="card" action={ways}>
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
              <MemberCard page={page} today={today} {...member} />
            ))}
          </ul>
        </section>
      )}
      <WaitingInvitations page={page} invitations={invitations} />
      {!nobody && ways}
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
