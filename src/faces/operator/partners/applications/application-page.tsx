import { type PartnerApplication, unansweredEndsOn } from '../../../../partners/applications/application.ts';
import { type Partner, stateOf } from '../../../../partners/partner.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { formatDay, formatMoment } from '../../../i18n/format.ts';
import { formatPhone } from '../../../i18n/phone.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PlainText } from '../../../ui/plain-text/plain-text.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { PartnerFrame } from '../frame.tsx';
import { PartnerStateBadge } from '../state-badge.tsx';
import { WebsiteLink } from '../website-link.tsx';
import { DecisionBadge } from './decision-badge.tsx';

interface ApplicationProps {
  desk: DeskPage;
  application: PartnerApplication;
  /** Partners with the same tax number. */
  same: readonly Partner[];
}

export function ApplicationPage({ desk, application, same }: ApplicationProps) {
  const { fields, application: t, firm, queue } = desk.page.t.partners;
  const { id, name, street, postalCode, town, decision, personDeletedAt: forgotten } = application;
  return (
    <PartnerFrame desk={desk} title={t.title(name)} application>
      <PageHead title={t.title(name)} actions={<DecisionBadge decision={decision} />} />
      {same.length > 0 && <SameNip desk={desk} same={same} />}
      {decision && <Decision desk={desk} decision={decision} />}
      {!decision && application.endingToldAt && (
        <Alert kind="warning">
          <p>{t.unanswered(formatDay(unansweredEndsOn(application.endingToldAt)))}</p>
        </Alert>
      )}
      {forgotten && (
        <Alert kind="info">
          <p>{t.forgotten(formatDay(dayOf(forgotten)))}</p>
        </Alert>
      )}
      <Card title={firm}>
        <DescriptionList
          items={[
            { term: queue.sent, value: formatMoment(application.submittedAt) },
            { term: fields.nip, value: application.nip },
            { term: fields.address, value: `${street}, ${postalCode} ${town}` },
            ...(forgotten
              ? []
              : [
                  { term: fields.description, value: <PlainText text={application.description} /> },
                  { term: fields.website, value: <WebsiteLink href={application.website} /> },
                  { term: fields.contact, value: `${application.firstName} ${application.lastName}` },
                  { term: fields.email, value: application.email },
                  { term: fields.phone, value: formatPhone(application.phone) },
                ]),
          ]}
        />
      </Card>
      {!decision && (
        <ButtonRow sticky>
          <Button icon="check" href={urls.partnerAcceptance(id)}>
            {t.accept}
          </Button>
          <Button variant="secondary" icon="x" href={urls.partnerRefusal(id)}>
            {t.refuse}
          </Button>
        </ButtonRow>
      )}
    </PartnerFrame>
  );
}

function SameNip({ desk, same }: Pick<ApplicationProps, 'desk' | 'same'>) {
  const t = desk.page.t.partners.application;
  const today = dayOf(desk.now);
  return (
    <Alert kind="warning" title={t.sameNip}>
      <p>{t.sameNipText}</p>
      <ul>
        {same.map((partner) => (
          <li>
            <a class="ds-link" href={urls.partner(partner.id)}>
              {partner.name}
            </a>{' '}
            <PartnerStateBadge state={stateOf(partner, today)} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Decision({
  desk,
  decision,
}: {
  desk: DeskPage;
  decision: NonNullable<PartnerApplication['decision']>;
}) {
  const t = desk.page.t.partners.application;
  return (
    <Alert kind={decision.accepted ? 'success' : 'info'}>
      <p>{t.decided(decision.by ?? t.office, formatMoment(decision.at))}</p>
      {decision.reason && (
        <>
          <p>{t.reason}:</p>
          <PlainText text={decision.reason} />
        </>
      )}
      {decision.partnerId && (
        <p>
          <a class="ds-link" href={urls.partner(decision.partnerId)}>
            {t.toPartner}
          </a>
        </p>
      )}
    </Alert>
  );
}
