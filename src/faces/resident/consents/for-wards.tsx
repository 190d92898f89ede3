import type { Ward } from '../../../family/consents-of-wards.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** Said before the answer: it holds for those who cannot be asked, by name. */
export function ForWards({ page, wards }: { page: PageContext; wards: readonly Ward[] }) {
  if (wards.length === 0) return null;
  const names = wards.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  return <p>{page.t.consents.forWards(names.join(', '))}</p>;
}
