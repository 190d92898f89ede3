import type { NotOffered } from '../../../applications/offers.ts';
import { decideExtendable } from '../../../packages/extension.ts';
import type { Entitlement } from '../../../packages/package.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { choiceOf } from './choice.ts';
import type { Holding } from './holding.ts';
import { OfficeContact } from './office-contact.tsx';
import { UnderWay } from './under-way.tsx';

interface PackageExtensionProps {
  page: PageContext;
  entitlement: Entitlement;
  holding: Holding;
}

/** "Wniosek o przedłużenie uprawnień": in its window the button, before and after it a sentence. */
export function PackageExtension({ page, entitlement, holding }: PackageExtensionProps) {
  const t = page.t.resident.cards;
  const choice = choiceOf(holding, 'extension', entitlement.package.code);
  if (!choice) {
    const { ok } = decideExtendable(entitlement.validUntil, holding.today, holding.window);
    if (!ok) return null;
    if (holding.by === 'member') return <p class="km-subtle">{t.extendByGuardian}</p>;
    return <OfficeContact page={page} lead={t.extendAtOffice} />;
  }
  if (choice.offered) {
    const name = inLocale(entitlement.package.name, page.locale);
    return (
      <p class="km-packages__extension">
        <Button icon="calendar-clock" href={choice.href} label={`${t.forms.extension}: ${name}`}>
          {t.forms.extension}
        </Button>
      </p>
    );
  }
  if (choice.application) return <UnderWay page={page} application={choice.application} />;
  const sentence = choice.from ? t.extendFrom(formatDay(choice.from)) : sentenceAbout(choice.why, page);
  return sentence ? <p class="km-subtle">{sentence}</p> : null;
}

function sentenceAbout(why: NotOffered, { t }: PageContext): string | undefined {
  if (why === 'too-late') return t.resident.cards.extendTooLate;
  return why === 'no-card' ? t.resident.cards.extendWithCard : undefined;
}
