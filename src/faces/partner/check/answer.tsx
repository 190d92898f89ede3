import type { CardCheck } from '../../../partners/check.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { usePage } from '../../ui/page-scope.ts';

interface AnswerProps {
  check: CardCheck;
  photo: string | undefined;
}

/** The whole answer at one glance. A good number alone proves little: it is green only once the face was compared. */
export function Answer({ check, photo }: AnswerProps) {
  return check.answer === 'valid' ? (
    <ValidAnswer card={check.card} packages={check.packages} photo={photo} />
  ) : (
    <Refused answer={check.answer} number={check.number} />
  );
}

function Refused({ answer, number }: Extract<CardCheck, { number: string | null }>) {
  const { t } = usePage();
  const { title, text } = t.partner.refusals[answer];
  return (
    <section class="km-answer" data-answer="no" role="alert" tabIndex={-1} data-autofocus>
      <div class="km-answer__verdict">
        <Icon name="circle-x" />
        <h1>{title}</h1>
      </div>
      <div class="km-answer__more">
        {number && <p class="km-answer__number">{number}</p>}
        <p>{text}</p>
      </div>
    </section>
  );
}

/** The box stands first, so that its tick colours what follows without any script. */
function ValidAnswer({
  card,
  packages,
  photo,
}: Omit<Extract<CardCheck, { answer: 'valid' }>, 'answer'> & { photo: string | undefined }) {
  const { t, locale } = usePage();
  const name = `${card.firstName} ${card.lastName}`;
  return (
    <section class="km-answer" data-answer="yes" aria-label={t.partner.result}>
      <input
        type="checkbox"
        class="km-answer__tick ds-input"
        id="porownano"
        aria-describedby="porownano-opis"
      />
      <div class="km-answer__verdict" role="status">
        <h1>
          <span class="km-answer__before">
            <Icon name="user" />
            {t.partner.compare}
          </span>
          <span class="km-answer__after">
            <Icon name="circle-check" />
            {t.partner.valid}
          </span>
        </h1>
      </div>
      <div class="km-answer__more">
        {photo ? (
          <img src={photo} alt={t.partner.photoOf(name)} width="270" height="360" />
        ) : (
          <p class="km-answer__no-photo">{t.partner.noPhoto}</p>
        )}
        <div class="km-answer__facts">
          <p class="km-answer__name">{name}</p>
          <p class="km-answer__number">{card.number}</p>
          <ul aria-label={t.partner.packages}>
            {packages.length === 0 && <li>{t.partner.noPackages}</li>}
            {packages.map((held) => (
              <li>
                <strong>{inLocale(held.package.name, locale)}</strong>,{' '}
                {t.partner.until(formatDay(held.validUntil))}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <label class="km-answer__label" for="porownano">
        <span class="km-answer__box" aria-hidden="true">
          <Icon name="check" />
        </span>
        {t.partner.compared}
      </label>
      <p class="km-answer__hint" id="porownano-opis">
        {t.partner.compareHint}
      </p>
    </section>
  );
}
