const v1 = '/api/v1';
const check = (id: string): string => `${v1}/checks/${id}`;
const benefitUse = (id: string): string => `${v1}/benefit-uses/${id}`;

export const urls = {
  /** The page for those who write tills. */
  page: '/api',
  base: v1,
  document: `${v1}/openapi.json`,
  checks: `${v1}/checks`,
  checkPhoto: (id: string): string => `${check(id)}/photo`,
  benefitUses: `${v1}/benefit-uses`,
  benefitUseUndoing: (id: string): string => `${benefitUse(id)}/undo`,
  /** The documentation of a kind of problem names it: `type` of RFC 9457. */
  problem: (code: string): string => `/api#${code}`,
};
