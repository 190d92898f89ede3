import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, fieldValue } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Live } from '../../ui/live/live.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { urls } from '../urls.ts';
import { AnswerForm } from './answer-form.tsx';
import { Assignment } from './assignment.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseStatusBadge } from './case-status.tsx';
import { CloseOrReopen, Closings } from './closings.tsx';
import { Conversation } from './conversation.tsx';
import { Notes } from './notes.tsx';
import { refusalText } from './refusal.ts';
import type { CaseScene } from './scene.ts';

/** The conversation on the left, newest first, the answer above it; what the office knows on the right. */
export function CasePage(scene: CaseScene) {
  const { desk, worked, form, most } = scene;
  const { page } = desk;
  const t = page.t.operatorCases;
  const { number, subject, status, typeName } = worked.case;
  const open = !worked.own && !worked.person.erased;
  return (
    <DeskFrame
      desk={desk}
      title={t.heading(number, subject)}
      current="cases"
      breadcrumb={[{ label: t.title, href: urls.cases }, { label: t.caseTitle(number) }]}
      islands={['canned-answer', 'live']}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary
        form={form}
        labels={{
          body: t.answer.body,
          attachments: page.t.ui.attachments.label,
          note: t.notes.body,
          to: t.assignment.to,
          queueId: t.move.to,
        }}
      />
      <PageHead
        title={t.heading(number, subject)}
        lead={inLocale(typeName, page.locale)}
        actions={
          <>
            <span data-live="status">
              <CaseStatusBadge status={status} waitingSince={worked.waitingSince} />
            </span>
            {open && <CloseOrReopen page={page} worked={worked} />}
          </>
        }
      />
      <Standing {...scene} />
      <Live
        source={urls.caseNews(number)}
        page={urls.caseMessages(number, most)}
        announce={t.messages.arrived}
      />
      <div class="km-case">
        <div class="km-case__main">
          {open && status === 'open' && <AnswerForm {...scene} />}
          <Conversation {...scene} />
        </div>
        <div class="km-case__side">
          {open && <Assignment {...scene} />}
          <CaseFacts {...scene} />
          {!worked.own && <Notes {...scene} />}
          <Closings {...scene} />
        </div>
      </div>
    </DeskFrame>
  );
}

/** What was refused just now, and what cannot be done here at all. An answer that cannot be sent is not lost. */
function Standing({ desk, worked, refusal, kept, form }: CaseScene) {
  const { t } = desk.page;
  const words = t.operatorCases;
  const typed = fieldValue(form, 'body');
  const closed = worked.case.status === 'closed';
  return (
    <>
      {refusal && (
        <Alert kind="warning" title={words.conflict.title} answers>
          <p>{refusalText(t, refusal, worked)}</p>
        </Alert>
      )}
      {refusal && typed && (closed || worked.person.erased || worked.own) && (
        <Card title={words.answer.notSent} variant="tinted">
          <PlainText text={typed} />
        </Card>
      )}
      {kept && <Notice text={t.ui.keptText.back} />}
      {worked.own && refusal !== 'own' && <Notice text={words.ownNotes} />}
      {worked.person.erased && refusal !== 'erased' && <Notice text={words.erasedCase} />}
      {closed && !worked.own && !worked.person.erased && (
        <Notice text={worked.case.subject === '' ? words.closing.wordsGone : words.closing.isClosed} />
      )}
    </>
  );
}

function Notice({ text }: { text: string }) {
  return (
    <Alert kind="info">
      <p>{text}</p>
    </Alert>
  );
}
