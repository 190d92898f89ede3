import type { AlikePerson } from '../../../applications/alike.ts';
import type { Application } from '../../../applications/application.ts';
import type { OwnUse, Savings } from '../../../benefits/own-uses.ts';
import type { Card as ResidentsCard } from '../../../cards/card.ts';
import type { CaseAbout } from '../../../cases/about.ts';
import type { HeldConsent } from '../../../consents/held.ts';
import type { Suspension } from '../../../consents/suspensions.ts';
import type { LoggedEvent } from '../../../events/reads.ts';
import type { Tie } from '../../../family/ties.ts';
import type { ImportedDetails } from '../../../imports/reads.ts';
import type { Entitlement } from '../../../packages/package.ts';
import type { Correction } from '../../../people/corrections.ts';
import type { KnownPerson } from '../../../people/directory.ts';
import type { SentMail } from '../../../people/mails.ts';
import type { Merge } from '../../../people/merged.ts';
import type { OpenDevice } from '../../../platform/sessions/devices.ts';
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
import { ImportedCard } from '../imports/imported-card.tsx';
import { urls } from '../urls.ts';
import { AccountState } from './account-state.tsx';
import { ResidentsApplications, ResidentsCards } from './belongings.tsx';
import { BenefitsCard } from './benefits-card.tsx';
import { ResidentsCases } from './cases-card.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { CorrectionsCard } from './corrections-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { LoginsCard } from './logins-card.tsx';
import { MailsCard } from './mails-card.tsx';
import { AlikeCard } from './merging/alike-card.tsx';
import { MergesCard } from './merging/merges-card.tsx';
import { PackagesCard } from './packages-card.tsx';
import { Suspensions } from './suspensions.tsx';

export interface ResidentPageProps {
  desk: DeskPage;
  person: KnownPerson;
  suspensions: readonly Suspension[];
  /** Whether the login asks for more than the password. */
  factor: boolean;
  ties: readonly Tie[];
  consents: readonly HeldConsent[];
  cards: readonly ResidentsCard[];
  applications: readonly Application[];
  /** What the city's system before this one knew. */
  imported: ImportedDetails | undefined;
  /** The last ones; nothing for a clerk who has no business with them. */
  cases: readonly CaseAbout[] | undefined;
  packages: readonly Entitlement[];
  corrections: readonly Correction[];
  /** Entries of the same person that became a part of this one. */
  merges: readonly Merge[];
  /** Others who may be the same person. */
  alike: readonly AlikePerson[];
  /** Discounts taken with the card, and their sum. */
  uses: Some<OwnUse>;
  savings: Savings;
  mails: Some<SentMail>;
  events: Some<LoggedEvent>;
  lastLogin: Date | undefined;
  devices: readonly OpenDevice[];
}

/** The newest ones, and whether there are more. */
export interface Some<T> {
  readonly rows: readonly T[];
  readonly more: boolean;
}

/** The name, or that it has been erased. */
export function nameOf(page: PageContext, person: Pick<KnownPerson, 'firstName' | 'lastName'>): string {
  return `${person.firstName} ${person.lastName}`.trim() || page.t.residents.nobody;
}

export function ResidentPage(props: ResidentPageProps) {
  const { desk, person, suspensions, factor, imported, cases } = props;
  const { page, clerk } = desk;
  const t = page.t.residents;
  const title = nameOf(page, person);
  const edits = !person.erasedAt && clerk.permissions.has('edit-residents');
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
            {cases && !person.erasedAt && (
              <Button variant="secondary" icon="mail" href={urls.writeTo(person.id)}>
                {page.t.operatorCases.write.button}
              </Button>
            )}
            {edits && (
              <Button variant="secondary" icon="file-text" href={urls.counterChoice(person.id)}>
                {page.t.counter.choose.button}
              </Button>
            )}
            {edits && person.accountId === null && (
              <Button variant="secondary" icon="user-plus" href={urls.panelInvitation(person.id)}>
                {page.t.counter.invite.button}
              </Button>
            )}
            {edits && (
              <Button variant="secondary" icon="pencil" href={urls.correction(person.id)}>
                {page.t.residentsDesk.correct.button}
              </Button>
            )}
            {edits && person.accountId !== null && !person.suspended && (
              <Button variant="secondary" icon="lock" href={urls.accountBlock(person.id)} confirm>
                {page.t.residentsDesk.block.button}
              </Button>
            )}
            {factor && clerk.permissions.has('edit-residents') && (
              <Button variant="secondary" icon="key-round" href={urls.residentsFactor(person.id)}>
                {page.t.staff.reset.button}
              </Button>
            )}
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
          <AlikeCard {...props} />
          {!person.erasedAt && <Data page={page} person={person} />}
          {imported && <ImportedCard desk={desk} details={imported} />}
          {suspensions.length > 0 && <Suspensions page={page} suspensions={suspensions} />}
          {!person.erasedAt && <Family {...props} />}
          <ResidentsCards {...props} />
          <PackagesCard desk={desk} packages={props.packages} />
          <ResidentsApplications {...props} />
          {!person.erasedAt && (
            <BenefitsCard
              page={page}
              personId={person.id}
              uses={props.uses.rows}
              more={props.uses.more}
              savings={props.savings}
            />
          )}
          {cases && <ResidentsCases page={page} person={person} cases={cases} />}
        </div>
        <div class="km-split__data">
          {person.accountId !== null && <LoginsCard page={page} {...props} />}
          {!person.erasedAt && (
            <MailsCard desk={desk} personId={person.id} mails={props.mails.rows} more={props.mails.more} />
          )}
          <HistoryCard page={page} personId={person.id} events={props.events.rows} more={props.events.more} />
          {!person.erasedAt && <CorrectionsCard page={page} corrections={props.corrections} />}
          {!person.erasedAt && <MergesCard page={page} merges={props.merges} />}
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
