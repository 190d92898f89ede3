import type { ComponentChildren } from 'preact';
import { nameIn } from '../../../../applications/application.ts';
import type { Resident } from '../../../../people/resident.ts';
import type { Messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { type Step, Steps } from '../../../ui/steps/steps.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { type StepKey, urls } from '../../urls.ts';
import { aboutWhom, isOwn } from '../about-whom.ts';
import { knownFacts } from '../known-facts.ts';
import { missingInStep, type Place, stepUrl } from './place.ts';
import { pressed } from './step.ts';

interface ApplyFrameProps extends PanelPage {
  place: Place;
  step: StepKey;
  /** Stands before everything else. */
  summary?: ComponentChildren | undefined;
  failed?: boolean | undefined;
  islands?: readonly string[] | undefined;
  children: ComponentChildren;
}

/** What the steps of a form share: which application, which step, what is behind and ahead. */
export function ApplyFrame({ place, step, summary, children, ...frame }: ApplyFrameProps) {
  const { page, resident } = frame;
  const { t, locale } = page;
  const whom = aboutWhom(page, resident, place.application);
  const title = step === 'dane' ? detailsTitle(t, resident, place) : t.resident.apply.steps[step].title;
  return (
    <ResidentFrame
      {...frame}
      title={title}
      current="applications"
      breadcrumb={[
        { label: t.resident.tabs.applications, href: urls.applications },
        { label: nameOf(place, t) },
      ]}
    >
      {summary}
      <p class="km-lead km-apply__what">
        {inLocale(place.application.definition.title, locale)}
        {whom && <span class="km-apply__whom">{t.resident.choose.forPerson(whom)}</span>}
      </p>
      <Steps steps={stepsOf(place, step, t)} />
      <PageHead title={title} lead={t.resident.apply.steps[step].lead} />
      {step === place.steps[0] && <Opening page={page} resident={resident} place={place} />}
      {children}
    </ResidentFrame>
  );
}

function detailsTitle(t: Messages, resident: Resident, { application }: Place): string {
  const { steps, wardDetails, memberDetails } = t.resident.apply;
  if (application.forWard) return wardDetails;
  return isOwn(resident, application) ? steps.dane.title : memberDetails;
}

/** Before the first question: what is known already, and who hears about the application. */
function Opening({ page, resident, place }: PanelPage & { place: Place }) {
  const { application, held } = place;
  const t = page.t.resident.apply;
  const facts = knownFacts(page, {
    ...application,
    name: nameIn(application),
    email: resident.email,
    cardNumber: application.previousCard?.number,
    held,
  });
  return (
    <>
      {!isOwn(resident, application) && (
        <Alert kind="info">
          <p>{t.mailsGoTo(resident.email)}</p>
        </Alert>
      )}
      {facts.length > 0 && (
        <Card title={t.known.title} variant="tinted">
          <DescriptionList stacked items={facts.map(({ label, value }) => ({ term: label, value }))} />
        </Card>
      )}
    </>
  );
}

function nameOf({ application: { number } }: Place, t: Messages): string {
  const { newApplication, numbered } = t.resident.applications;
  return number === null ? newApplication : numbered(number);
}

function stepsOf(place: Place, current: StepKey, t: Messages): Step[] {
  const position = place.steps.indexOf(current);
  return place.steps.map((key, index) => {
    const complete = key !== 'wyslij' && Object.keys(missingInStep(place, key)).length === 0;
    const behind = index < position && complete ? 'done' : 'todo';
    return {
      label: t.resident.apply.steps[key].label,
      state: key === current ? 'current' : behind,
      href: stepUrl(place, key),
    };
  });
}

interface StepButtonsProps {
  page: PanelPage['page'];
  place: Place;
  /** "Zapisz i przejdź dalej" unless the step says it better. */
  next?: string | undefined;
}

export function StepButtons({ page, place, next }: StepButtonsProps) {
  const t = page.t.resident.apply;
  const draft = place.application.status === 'draft';
  return (
    <ButtonRow>
      <Button>{next ?? t.next}</Button>
      <Button variant="secondary" name={pressed.name} value={pressed.draft}>
        {draft ? t.saveDraft : t.saveChanges}
      </Button>
      <DraftButtons page={page} place={place} />
    </ButtonRow>
  );
}

/** The ways out that every step has. */
export function DraftButtons({ page, place }: { page: PanelPage['page']; place: Place }) {
  const { number, id } = place.application;
  return (
    <>
      {number === null && (
        <Button variant="tertiary" icon="trash-2" href={urls.draftDeletion(id)} confirm>
          {page.t.resident.deleteDraft.title}
        </Button>
      )}
      <Button variant="tertiary" href={number === null ? urls.applications : urls.application(number)}>
        {page.t.ui.cancel}
      </Button>
    </>
  );
}
