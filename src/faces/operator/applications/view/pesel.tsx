import { maskedPesel } from '../../../../people/pesel.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { urls } from '../../urls.ts';
import type { ViewProps } from './page.tsx';

/** Masked until somebody who decides asks for it; the sign says whether it fits the date of birth. */
export function PeselAnswer({ desk, viewed, pesel }: ViewProps) {
  const { page, clerk } = desk;
  const t = page.t.operator.view.pesel;
  const { application } = viewed;
  const { definition, answers, number } = application;
  const known = application.pesel?.birthDate;
  if (!known) return <>–</>;
  const field = definition.fields.find(({ kind }) => kind === 'birth-date');
  const birthDate = field && answers[field.key];
  const address = pesel ? urls.application(number ?? 0) : urls.pesel(number ?? 0);
  return (
    <span class="km-pesel" id="pesel">
      <span class="km-tabular">{pesel ?? maskedPesel(known)}</span>
      {clerk.permissions.has('decide') && (
        <a class="ds-link" href={`${address}#pesel`}>
          {pesel ? t.hide : t.show}
        </a>
      )}
      {birthDate && (
        <span class="km-subtle">
          <Icon name={birthDate === known ? 'check' : 'triangle-alert'} />{' '}
          {birthDate === known ? t.agrees : t.differs}
        </span>
      )}
    </span>
  );
}
