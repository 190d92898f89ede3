import type { Application } from '../../../applications/application.ts';
import type { Card as ResidentsCard } from '../../../cards/card.ts';
import type { HeldConsent } from '../../../consents/held.ts';
import type { Suspension } from '../../../consents/suspensions.ts';
import type { Tie } from '../../../family/ties.ts';
import type { KnownPerson } from '../../../people/directory.ts';
import { isLocale } from '../../http/language.ts';
import { formatDay, formatMoment } from '../../i18n/format.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { AccountState } from './account-state.tsx';
import { ResidentsApplications, ResidentsCards } from './belongings.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { Suspensions } from './suspensions.tsx';

export interface ResidentPageProps {
  desk: DeskPage;
  person: KnownPerson;
  suspensions: readonly Suspension[];
  ties: readonly Tie[];
  consents: readonly HeldConsent[];
  cards: readonly ResidentsCard[];
  applications: readonly Application[];
}

/** The name, or that it has been erased. */
export function nameOf(page: PageContext, person: Pick<KnownPerson, 'firstName' | 'lastName'>): string {
  return `${person.firstName} ${person.lastName}`.trim() || page.t.residents.nobody;
}

export function ResidentPage(props: ResidentPageProps) {
  const { desk, person, suspensions } = props;
  const { page, clerk } = desk;
  const t = page.t.residents;
  const title = nameOf(page, person);
  const liftable = person.suspended && clerk.permissions.has('unblock');
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="residents"
      breadcrumb={[{ label: t.title, href: urls.residents }, { label: title }]}
    >
      <PageHead
        title={title}
        actions={
          <>
            <AccountState page={page} person={person} />
            {liftable && (
              <Button variant="secondary" icon="lock-open" href={urls.suspensionLifting(person.id)} confirm>
                {t.lift.button}
              </Button>
            )}
          </>
        }
      />
      {person.erasedAt && (
        <Alert kind="info">
          <p>{t.erasedAt(formatMoment(person.erasedAt))}</p>
        </Alert>
      )}
      <div class="km-split">
        <div class="km-split__data">
          {!person.erasedAt && <Data page={page} person={person} />}
          {suspensions.length > 0 && <Suspensions page={page} suspensions={suspensions} />}
          {!person.erasedAt && <Family {...props} />}
          <ResidentsCards {...props} />
          <ResidentsApplications {...props} />
        </div>
        <div class="km-split__data">
          <ConsentsCard page={page} consents={props.consents} />
        </div>
      </div>
    </DeskFrame>
  );
}

function Data({ page, person }: { page: PageContext; person: KnownPerson }) {
  const t = page.t.residents;
  const { firstName, lastName, birthDate, email, phone, locale, activatedAt } = person;
  return (
    <Card title={t.data}>
      <DescriptionList
        items={[
          { term: t.firstName, value: firstName },
          { term: t.lastName, value: lastName },
          { term: t.birthDate, value: birthDate && formatDay(birthDate) },
          { term: t.email, value: email ?? t.noLogin },
          { term: t.phone, value: phone && formatPhone(phone) },
          { term: t.language, value: isLocale(locale) ? languageNames[locale] : undefined },
          { term: t.since, value: activatedAt && formatMoment(activatedAt) },
        ]}
      />
    </Card>
  );
}

function Family({ desk, ties }: ResidentPageProps) {
  const { page } = desk;
  const t = page.t.residents;
  return (
    <Card title={t.family}>
      {ties.length === 0 ? (
        <p class="km-subtle">{t.noFamily}</p>
      ) : (
        <ul class="km-plain-list">
          {ties.map((tie) => (
            <li>
              <a class="ds-link" href={urls.resident(tie.personId)}>
                {nameOf(page, tie)}
              </a>
              , {tie.is === 'guardian' ? t.guardian : relationOf(page, tie)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function relationOf({ t }: PageContext, { relation }: Tie): string {
  return t.applications.relations[relation ?? 'other'].toLowerCase();
}
