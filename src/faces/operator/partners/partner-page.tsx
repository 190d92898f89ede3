import type { LoggedEvent } from '../../../events/reads.ts';
import type { Branch } from '../../../partners/branch.ts';
import { type Partner, stateOf } from '../../../partners/partner.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import type { ListPage } from '../../http/list-page.ts';
import { formatDay, formatMoment } from '../../i18n/format.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { BranchesCard } from './branches-card.tsx';
import { PartnerFrame } from './frame.tsx';
import { PartnerHistory } from './history.tsx';
import { PeopleCard } from './people-card.tsx';
import { PartnerStateBadge } from './state-badge.tsx';
import { WebsiteLink } from './website-link.tsx';

export interface PartnerPageProps {
  desk: DeskPage;
  partner: Partner;
  branches: ListPage<Branch>;
  people: ListPage<ShopPerson>;
  history: { readonly events: readonly LoggedEvent[]; readonly more: boolean };
  /** `YYYY-MM-DD` */
  today: string;
}

export function PartnerPage(props: PartnerPageProps) {
  const { desk, partner, branches, people, history, today } = props;
  const { partner: t } = desk.page.t.partners;
  const state = stateOf(partner, today);
  const { until } = partner.contract;
  return (
    <PartnerFrame desk={desk} title={partner.name}>
      <PageHead title={partner.name} actions={<PartnerStateBadge state={state} />} />
      <p>
        <a class="ds-link" href={urls.offersOfPartner(partner.id)}>
          {t.offers}
        </a>
      </p>
      {partner.closed && (
        <Alert kind="info" title={t.closedSince(formatMoment(partner.closed.at))}>
          <PlainText text={partner.closed.reason} />
        </Alert>
      )}
      {state === 'ending' && until && (
        <Alert kind="warning">
          <p>{t.endsSoon(formatDay(until))}</p>
        </Alert>
      )}
      <div class="km-split">
        <div class="km-split__data">
          <Data desk={desk} partner={partner} />
          <ContractCard desk={desk} partner={partner} />
        </div>
        <div class="km-stack">
          <PeopleCard desk={desk} partner={partner} people={people} />
          <BranchesCard page={desk.page} branches={branches} />
          <Card title={t.history}>
            <PartnerHistory page={desk.page} events={history.events} />
            {history.more && (
              <p>
                <a class="ds-link" href={urls.partnerHistory(partner.id)}>
                  {t.wholeHistory}
                </a>
              </p>
            )}
          </Card>
        </div>
      </div>
    </PartnerFrame>
  );
}

function Data({ desk, partner }: Pick<PartnerPageProps, 'desk' | 'partner'>) {
  const { partner: t, fields } = desk.page.t.partners;
  return (
    <Card title={t.data}>
      <DescriptionList
        items={[
          { term: fields.nip, value: partner.nip },
          { term: fields.description, value: <PlainText text={partner.description} /> },
          { term: fields.website, value: <WebsiteLink href={partner.website} /> },
          { term: fields.phone, value: partner.phone && formatPhone(partner.phone) },
          { term: fields.email, value: partner.email },
          { term: t.since, value: formatMoment(partner.createdAt) },
        ]}
      />
      <ButtonRow>
        <Button variant="secondary" icon="pencil" href={urls.partnerEditing(partner.id)}>
          {t.edit}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function ContractCard({ desk, partner }: Pick<PartnerPageProps, 'desk' | 'partner'>) {
  const { partner: t, list, close, reopen } = desk.page.t.partners;
  const { id, contract, closed } = partner;
  return (
    <Card title={t.contract}>
      <DescriptionList
        items={[
          { term: t.from, value: formatDay(contract.from) },
          { term: t.until, value: contract.until ? formatDay(contract.until) : list.noEnd },
        ]}
      />
      <ButtonRow>
        {closed ? (
          <Button variant="secondary" icon="lock-open" href={urls.partnerReopening(id)} confirm>
            {reopen.button}
          </Button>
        ) : (
          <>
            <Button variant="secondary" icon="calendar-clock" href={urls.partnerContract(id)}>
              {t.changeContract}
            </Button>
            <Button variant="secondary" icon="lock" href={urls.partnerClosing(id)}>
              {close.button}
            </Button>
          </>
        )}
      </ButtonRow>
    </Card>
  );
}
