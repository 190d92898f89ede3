import type { Consent } from '../../../consents/consent.ts';
import type { Messages } from '../../i18n/index.ts';

/** What a consent is called where its sentence is too long. */
export function kindName({ kind, scope }: Pick<Consent, 'kind' | 'scope'>, t: Messages): string {
  const { kinds } = t.consents;
  return kind === 'terms' && scope === 'application' ? kinds.declaration : kinds[kind];
}
