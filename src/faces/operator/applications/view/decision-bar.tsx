import type { ComponentChildren } from 'preact';
import { partsOf } from '../../../../applications/definition.ts';
import type { ViewedApplication } from '../../../../applications/view.ts';
import { worksAt } from '../../../../staff/clerk.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { Keyed, KeyHint } from '../../keys/keyed.tsx';
import { urls } from '../../urls.ts';
import { ClaimClock } from '../claim-clock.tsx';
import { TakeNext } from '../queue/page.tsx';

interface BarProps {
  desk: DeskPage;
  viewed: ViewedApplication;
}

/** What this clerk can do with the application now, and if nothing, why. */
export function DecisionBar(props: BarProps) {
  const { status, definition } = props.viewed.application;
  switch (status) {
    case 'submitted':
    case 'in-review':
      return <OpenBar {...props} />;
    case 'accepted':
    case 'in-production':
    case 'ready':
      return definition.physical ? <ProductionBar {...props} /> : <DoneBar {...props} />;
    default:
      return <DoneBar {...props} />;
  }
}

function OpenBar({ desk, viewed }: BarProps) {
  const { page, clerk, now } = desk;
  const { claim, definition, number: given } = viewed.application;
  const number = given ?? 0;
  const t = page.t.operator.view;
  if (!clerk.permissions.has('decide')) return null;
  if (viewed.own) {
    return (
      <Bar text={t.ownHousehold}>
        <TakeNext desk={desk} secondary />
      </Bar>
    );
  }
  const mine = claim?.by === clerk.accountId;
  if (claim && !mine && claim.until > now) {
    return (
      <Bar text={t.claimedByOther(claim.byName, formatMoment(claim.until))}>
        <TakeNext desk={desk} secondary />
      </Bar>
    );
  }
  if (!mine) {
    return (
      <Bar text={t.notClaimed}>
        <Form page={page} action={urls.claim(number)}>
          <Keyed by="p">
            <Button icon="user-check">
              {t.claim} <KeyHint by="p" />
            </Button>
          </Keyed>
        </Form>
        <TakeNext desk={desk} secondary />
      </Bar>
    );
  }
  return (
    <Bar text={<ClaimClock desk={desk} application={viewed.application} />}>
      <Keyed by="a">
        <span class="km-keyed" data-accept>
          <Button icon="check" href={urls.accept(number)} confirm>
            {t.accept} <KeyHint by="a" />
          </Button>
        </span>
      </Keyed>
      {partsOf(definition).length > 0 && (
        <Keyed by="z">
          <Button icon="undo-2" href={urls.return(number)} variant="secondary">
            {t.return} <KeyHint by="z" />
          </Button>
        </Keyed>
      )}
      <Keyed by="o">
        <Button icon="x" href={urls.reject(number)} variant="secondary">
          {t.reject} <KeyHint by="o" />
        </Button>
      </Keyed>
      <Form page={page} action={urls.release(number)}>
        <Button variant="tertiary">{t.release}</Button>
      </Form>
      <Form page={page} action={urls.claim(number)}>
        <span class="km-keyed" data-claim-extend>
          <Button variant="tertiary">{page.t.operatorWorklist.claim.extend}</Button>
        </span>
      </Form>
    </Bar>
  );
}

function ProductionBar({ desk, viewed }: BarProps) {
  const { page, clerk } = desk;
  const { status, number: given } = viewed.application;
  const number = given ?? 0;
  const t = page.t.operator.view;
  const may = clerk.permissions;
  const here = worksAt(clerk, viewed.application.collectionPoint?.id);
  const way = t.production[status as 'accepted' | 'in-production' | 'ready'];
  return (
    <Bar text={here || status === 'accepted' ? way : `${way} ${t.otherPoint}`}>
      {status === 'accepted' && may.has('produce') && (
        <Form page={page} action={urls.toProduction(number)}>
          <Button icon="printer">{t.toProduction}</Button>
        </Form>
      )}
      {status === 'in-production' && may.has('produce') && here && (
        <Form page={page} action={urls.ready(number)}>
          <Button icon="package">{t.makeReady}</Button>
        </Form>
      )}
      {status === 'ready' && may.has('hand-over') && here && (
        <Button icon="id-card" href={urls.handOver(number)} confirm>
          {t.handOver}
        </Button>
      )}
      {may.has('decide') && <TakeNext desk={desk} secondary />}
    </Bar>
  );
}

function DoneBar({ desk, viewed }: BarProps) {
  if (!desk.clerk.permissions.has('decide')) return null;
  const t = desk.page.t.operator.view;
  return (
    <Bar text={t.done[viewed.application.status as keyof typeof t.done]}>
      <TakeNext desk={desk} secondary />
    </Bar>
  );
}

function Bar({ text, children }: { text: ComponentChildren; children: ComponentChildren }) {
  return (
    <ButtonRow sticky>
      {children}
      {text && <div class="km-decision-text">{text}</div>}
    </ButtonRow>
  );
}
