import type { Import } from '../../../imports/import.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { Radios } from '../../ui/radios/radios.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ImportFrame } from './frame.tsx';

interface StartPageProps {
  desk: DeskPage;
  found: Import;
  mailsPerMinute: number;
  form: FormView;
}

export function StartPage({ desk, found, mailsPerMinute, form }: StartPageProps) {
  const { page } = desk;
  const t = page.t.operatorImports.start;
  const { id, fileName } = found;
  const { new: added, update, skip, conflict, wrong } = found.found;
  const left = skip + conflict + wrong;
  return (
    <ImportFrame
      desk={desk}
      title={t.title}
      within={[{ label: fileName, href: urls.import(id) }, { label: t.title }]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ cards: t.cards }} />
      <ConfirmDialog
        page={page}
        action={urls.importStart(id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.import(id)}
        fields={
          <Radios
            form={form}
            name="cards"
            label={t.cards}
            hint={t.cardsHint}
            options={[
              { value: 'tak', label: t.withCards },
              { value: 'nie', label: t.withoutCards },
            ]}
          />
        }
      >
        <p>{t.people(added)}</p>
        {update > 0 && <p>{t.packages(update)}</p>}
        {left > 0 && <p>{t.left(left)}</p>}
        <p>{t.mails(mailsPerMinute)}</p>
      </ConfirmDialog>
    </ImportFrame>
  );
}
