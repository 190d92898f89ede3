import type { ViewedApplication } from '../../../applications/view.ts';
import type { CardEnd, Card as ResidentCard } from '../../../cards/card.ts';
import type { WaitingCard } from '../../../production/pickups.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Checkboxes } from '../../ui/checkbox/checkboxes.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Radios } from '../../ui/radios/radios.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface HandOverPageProps {
  desk: DeskPage;
  viewed: ViewedApplication;
  waiting: WaitingCard;
  /** Others of the household whose cards wait here. */
  family: readonly WaitingCard[];
  guardians: readonly string[];
  /** The card that this one takes the place of, and how. */
  replaced: ResidentCard | undefined;
  end: Extract<CardEnd, 'replaced' | 'blocked'>;
  form: FormView;
}

/** At the counter: whom to look for, what to compare, who takes the card. */
export function HandOverPage(props: HandOverPageProps) {
  const { desk, waiting, replaced, end, form } = props;
  const { page } = desk;
  const { handOver: t, pickups } = page.t.operatorProduction;
  const title = t.title(waiting.cardNumber);
  const crumbs = [{ label: pickups.title, href: urls.pickups }, { label: title }];
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="pickups"
      breadcrumb={crumbs}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ by: t.who, name: t.name }} />
      <PageHead title={title} />
      <div class="km-hand-over">
        <Photo {...props} />
        <div class="km-stack">
          <Facts {...props} />
          <Card title={t.check}>
            <ul>
              {t.checks.map((check) => (
                <li>{check}</li>
              ))}
            </ul>
            {replaced && (
              <p>
                <strong>
                  {page.t.operator.handOver[end](
                    replaced.number,
                    page.t.applications.cardStatuses[replaced.status].toLowerCase(),
                  )}
                </strong>
              </p>
            )}
          </Card>
          <Collecting {...props} />
        </div>
      </div>
    </DeskFrame>
  );
}

/** On a plastic card or a duplicate is the photo of the card before, unless a new one was sent. */
function Photo({ desk: { page }, viewed: { application }, waiting }: HandOverPageProps) {
  const t = page.t.operatorProduction.handOver;
  const number = waiting.applicationNumber;
  const src = application.photo?.fileId
    ? urls.photo(number)
    : application.previousCard && urls.photoOfCard(number);
  return (
    <figure class="km-photo">
      {src ? <img src={src} alt={t.photo(waiting.name)} width="240" height="320" /> : <p>{t.noPhoto}</p>}
    </figure>
  );
}

function Facts({ desk: { page }, viewed, waiting, guardians }: HandOverPageProps) {
  const { handOver: t, pickups } = page.t.operatorProduction;
  const { applicant } = viewed;
  return (
    <Card title={t.facts}>
      <DescriptionList
        items={[
          { term: pickups.name, value: <strong>{waiting.name}</strong> },
          { term: pickups.card, value: <span class="km-tabular">{waiting.cardNumber}</span> },
          { term: pickups.point, value: waiting.pointName },
          { term: t.since, value: formatMoment(waiting.readyAt) },
          ...(applicant.behalf ? [{ term: t.applicant, value: applicant.name }] : []),
          ...(guardians.length > 0 ? [{ term: t.guardians, value: guardians.join(', ') }] : []),
        ]}
      />
    </Card>
  );
}

function Collecting({ desk: { page }, waiting, family, guardians, form }: HandOverPageProps) {
  const t = page.t.operatorProduction.handOver;
  const guardian = { value: 'guardian', label: t.guardian(guardians.join(', ')) };
  return (
    <Form page={page} action={urls.handOver(waiting.applicationNumber)} class="km-collector">
      <Radios
        form={form}
        name="by"
        label={t.who}
        options={[
          { value: 'holder', label: t.holder },
          ...(guardians.length > 0 ? [guardian] : []),
          { value: 'authorised', label: t.authorised },
        ]}
      />
      <div data-collector="authorised">
        <TextField form={form} name="name" label={t.name} maxlength={160} autocomplete="off" />
      </div>
      {family.length > 0 && (
        <Checkboxes
          form={form}
          name="razem"
          label={t.family}
          hint={t.familyHint}
          optional
          options={family.map(({ applicationNumber, name, cardNumber }) => ({
            value: `${applicationNumber}`,
            label: t.familyMember(name, cardNumber),
          }))}
        />
      )}
      <ButtonRow sticky>
        <Button icon="id-card">{t.confirm}</Button>
        <Button href={urls.pickups} variant="secondary">
          {t.back}
        </Button>
      </ButtonRow>
    </Form>
  );
}
