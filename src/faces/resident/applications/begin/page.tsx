import type { Application } from '../../../../applications/application.ts';
import type { Offer } from '../../../../applications/offers.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { Drafts } from '../choose/drafts.tsx';
import { WhyNot } from '../choose/not-offered.tsx';
import type { Whom } from '../choose/whom.ts';
import { FirstStep, StepsAhead } from './first-step.tsx';
import type { Opening } from './opening.ts';
import { Preparation } from './preparation.tsx';

/** Another form beside the saved draft of the same. */
export const anew = 'od-nowa';

interface BeginPageProps extends PanelPage {
  whom: Whom;
  offer: Offer;
  offers: readonly Offer[];
  /** All that are saved, and those of this very application. */
  saved: readonly Application[];
  drafts: readonly Application[];
  /** There are so many that no other can be begun. */
  full: boolean;
  open: readonly Application[];
  opening: Opening;
}

/** The door to one form, from wherever somebody comes: the form itself, or why there is none. */
export function BeginPage({ page, resident, ...props }: BeginPageProps) {
  const { whom, offer, offers, drafts, saved, full, open, opening } = props;
  const { choose: t, tabs } = page.t.resident;
  const { type, decision } = offer;
  const title = inLocale(type.definition.title, page.locale);
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={title}
      current="applications"
      breadcrumb={[
        { label: tabs.applications, href: urls.applications },
        { label: t.title, href: urls.chooseTypeFor(whom.key) },
        { label: page.t.applications.kinds[type.kind] },
      ]}
    >
      <PageHead title={title} lead={inLocale(type.definition.summary, page.locale)} />
      <AboutSomebody page={page} resident={resident} whom={whom} />
      {drafts.length > 0 && <SavedDrafts page={page} drafts={drafts} />}
      {decision.offered && full && (
        <>
          <Alert kind="warning">
            <p>{t.tooManyDrafts}</p>
          </Alert>
          {drafts.length === 0 && <Drafts page={page} resident={resident} drafts={saved} />}
        </>
      )}
      {decision.offered && !full && drafts.length > 0 && <Anew page={page} whom={whom} code={type.code} />}
      {decision.offered && !full && drafts.length === 0 && (
        <>
          <StepsAhead page={page} opening={opening} />
          <Preparation page={page} resident={resident} kind={type.kind} opening={opening} />
          <FirstStep page={page} whom={whom} code={type.code} opening={opening} />
        </>
      )}
      {!decision.offered && (
        <>
          <Alert kind="warning" title={t.begin.notOffered}>
            <WhyNot page={page} refused={{ type, decision, whom, offers, open }} />
          </Alert>
          <ButtonRow>
            <Button href={urls.chooseTypeFor(whom.key)} variant="secondary">
              {t.begin.others}
            </Button>
          </ButtonRow>
        </>
      )}
    </ResidentFrame>
  );
}

function AboutSomebody({ page, resident, whom }: PanelPage & { whom: Whom }) {
  const { choose, apply } = page.t.resident;
  const { who } = whom;
  if (whom.isResident) return null;
  return (
    <>
      <p class="km-lead">
        {who === 'new-ward' ? choose.forWard : choose.forPerson(`${who.firstName} ${who.lastName}`)}
      </p>
      <Alert kind="info">
        <p>{apply.mailsGoTo(resident.email)}</p>
      </Alert>
    </>
  );
}

function SavedDrafts({ page, drafts }: { page: PageContext; drafts: readonly Application[] }) {
  const t = page.t.resident.choose;
  return (
    <>
      <Alert kind="info" title={t.begin.draftTitle}>
        <p>{t.begin.draftText}</p>
      </Alert>
      {drafts.map(({ id, savedAt, createdAt }) => {
        const saved = t.draftSaved(formatMoment(savedAt ?? createdAt));
        return (
          <ButtonRow>
            <Button href={urls.draft(id)} icon="pencil" label={`${t.begin.finish}: ${saved}`}>
              {t.begin.finish}
            </Button>
            <span class="km-subtle">{saved}</span>
          </ButtonRow>
        );
      })}
    </>
  );
}

function Anew({ page, whom, code }: { page: PageContext; whom: Whom; code: string }) {
  const t = page.t.resident.choose.begin;
  return (
    <Form page={page} action={urls.startDraft(code, whom.key)}>
      <input type="hidden" name={anew} value="tak" />
      <ButtonRow>
        <Button icon="file-text" variant="secondary">
          {t.startAnew}
        </Button>
        <Button variant="tertiary" href={urls.chooseTypeFor(whom.key)}>
          {page.t.ui.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
