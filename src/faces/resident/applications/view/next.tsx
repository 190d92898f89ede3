import type { ComponentChildren } from 'preact';
import { type ApplicationStatus, isWithdrawable } from '../../../../applications/status.ts';
import type { Resident } from '../../../../people/resident.ts';
import { partLabel } from '../../../i18n/application-labels.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { OpeningHours } from '../../../ui/opening-hours/opening-hours.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { PanelPage } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import type { ViewedApplication } from './page.tsx';

interface NextProps extends PanelPage {
  whole: ViewedApplication;
}

const kinds: Partial<Record<ApplicationStatus, 'success' | 'warning' | 'danger'>> = {
  returned: 'warning',
  ready: 'warning',
  completed: 'success',
  rejected: 'danger',
};

/** What happens next, and what the resident can do now. */
export function Next({ page, resident, whole }: NextProps) {
  const { next } = page.t.resident.view;
  const { status, number, personId } = whole.application;
  const isOwn = personId === resident.personId;
  return (
    <>
      <Alert kind={kinds[status] ?? 'info'} title={next.titles[status](number as number)}>
        {whatNext(page, resident, whole)}
      </Alert>
      <Actions page={page} status={status} number={number as number} isOwn={isOwn} />
    </>
  );
}

function whatNext(page: PageContext, resident: Resident, whole: ViewedApplication): ComponentChildren {
  const { next } = page.t.resident.view;
  const { status, definition } = whole.application;
  switch (status) {
    case 'draft':
      return null;
    case 'submitted':
    case 'in-review':
      return (
        <>
          <p>{next.decision(definition.decisionDays)}</p>
          <p>{next.mails(resident.email)}</p>
        </>
      );
    case 'returned':
      return <Returned page={page} whole={whole} />;
    case 'accepted':
    case 'in-production':
      return <p>{next.production}</p>;
    case 'ready':
      return <Ready page={page} whole={whole} />;
    case 'completed':
      return <Done page={page} resident={resident} whole={whole} />;
    case 'rejected':
      return <Rejected page={page} whole={whole} />;
    case 'cancelled':
      return <p>{next.cancelled}</p>;
  }
}

/** What has changed by it; the cards themselves are the resident's own only. */
function Done({ page, resident, whole }: NextProps) {
  const { next } = page.t.resident.view;
  const { kind, personId } = whole.application;
  return (
    <>
      <p>
        {next.done[kind]} {whole.grantedUntil && next.doneUntil(formatDay(whole.grantedUntil))}
      </p>
      {personId === resident.personId && <p>{next.where}</p>}
    </>
  );
}

type Part = { page: PageContext; whole: ViewedApplication };

function Returned({ page, whole }: Part) {
  const { next } = page.t.resident.view;
  return (
    <>
      <p>{next.returned}</p>
      <ul class="ds-list">
        {whole.remarks.map(({ part, text }) => (
          <li>
            <strong>{partLabel(part, whole.application.definition, page.t, page.locale)}:</strong> {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Ready({ page, whole }: Part) {
  const { next } = page.t.resident.view;
  const point = whole.application.collectionPoint;
  return (
    <>
      <p>{next.ready}</p>
      {point && (
        <p>
          <strong>{point.name}</strong>
          <br />
          {point.address}
          <br />
          <OpeningHours page={page} point={point} now={whole.now} />
        </p>
      )}
    </>
  );
}

function Rejected({ page, whole }: Part) {
  const { next } = page.t.resident.view;
  const reason = whole.history.findLast(({ status }) => status === 'rejected')?.note;
  return (
    <>
      {reason && (
        <p>
          <strong>{next.reason}</strong> {reason}
        </p>
      )}
      <p>{next.rejected}</p>
    </>
  );
}

interface ActionsProps {
  page: PageContext;
  status: ApplicationStatus;
  number: number;
  isOwn: boolean;
}

function Actions({ page, status, number, isOwn }: ActionsProps) {
  const { applications, cancellation, tabs } = page.t.resident;
  const over = status === 'rejected' || status === 'cancelled';
  const cancellable = isWithdrawable(status);
  const done = status === 'completed' && isOwn;
  if (!cancellable && !over && !done) return null;
  return (
    <ButtonRow>
      {status === 'returned' && (
        <Button href={urls.correction(number)} icon="pencil">
          {applications.correct}
        </Button>
      )}
      {done && (
        <Button href={urls.cards} icon="id-card">
          {tabs.cards}
        </Button>
      )}
      {over && (
        <Button href={urls.chooseType} icon="plus">
          {applications.apply}
        </Button>
      )}
      {cancellable && (
        <Button href={urls.applicationCancellation(number)} variant="secondary" icon="ban" confirm>
          {cancellation.confirm}
        </Button>
      )}
    </ButtonRow>
  );
}
