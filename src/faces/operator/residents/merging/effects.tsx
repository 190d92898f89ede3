import { formatDay } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Side } from './side.ts';

interface EffectsProps {
  page: PageContext;
  stays: Side;
  goes: Side;
}

/** What will happen, in full sentences. */
export function Effects({ page, stays, goes }: EffectsProps) {
  const t = page.t.operatorMerging.effects;
  const both = stays.packages.flatMap((held) => {
    const other = goes.packages.find((each) => each.package.id === held.package.id);
    return other ? [other.validUntil > held.validUntil ? other : held] : [];
  });
  return (
    <Card title={t.title}>
      <ul>
        <li>{t.belongings}</li>
        <li>{loginSentence(page, stays, goes)}</li>
        {stays.card && goes.card && <li>{t.cards}</li>}
        {both.map((held) => (
          <li>{t.package(inLocale(held.package.name, page.locale), formatDay(held.validUntil))}</li>
        ))}
        {hasGaps(stays, goes) && <li>{t.gaps}</li>}
        <li>{t.address}</li>
      </ul>
    </Card>
  );
}

function loginSentence({ t }: PageContext, { person: stays }: Side, { person: goes }: Side): string {
  const { effects } = t.operatorMerging;
  if (stays.email !== null && goes.email !== null) return effects.loginCloses(goes.email, stays.email);
  if (goes.email !== null) return effects.loginMoves(goes.email);
  return stays.email === null ? effects.noLogin : effects.loginStays(stays.email);
}

function hasGaps(stays: Side, goes: Side): boolean {
  return (
    (stays.person.birthDate === null && goes.person.birthDate !== null) ||
    (stays.pesel === undefined && goes.pesel !== undefined)
  );
}
