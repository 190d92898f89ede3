import type { Mailing, NamedAudience } from '../../../cases/broadcasts/broadcast.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../../ui/page-context.ts';

export function audienceInWords({ t, locale }: PageContext, audience: NamedAudience): string {
  const words = t.operatorBroadcasts.audiences;
  switch (audience.kind) {
    case 'all':
      return words.all;
    case 'package':
      return words.package(inLocale(audience.name, locale));
    case 'age':
      return words.age(audience.from, audience.to);
    case 'district':
      return words.district(audience.name);
  }
}

export function mailingInWords({ t }: PageContext, mailing: Mailing | null): string {
  const words = t.operatorBroadcasts.mailings;
  return mailing ? words[mailing.state] : words.none;
}
