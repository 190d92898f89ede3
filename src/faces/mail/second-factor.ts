import { z } from 'zod';
import { formatMoment } from '../i18n/moment.ts';
import { urls } from '../public/urls.ts';
import { template } from './template.ts';

const params = z.object({
  change: z.enum([
    'app-codes-on',
    'app-codes-off',
    'passkey-added',
    'passkey-removed',
    'recovery-codes-renewed',
    'recovery-code-used',
    'reset',
  ]),
  at: z.string(),
  passkey: z.string().optional(),
  codesLeft: z.number().optional(),
});

export type SecondFactorChange = z.infer<typeof params>['change'];

export const secondFactorTemplates = {
  'second-factor-changed': template(
    params,
    ({ t: { secondFactor: t }, city, url }, { change, at, passkey, codesLeft }) => ({
      subject: t.changes[change].subject,
      paragraphs: [t.changes[change].text(formatMoment(at)), ...(codesLeft === 0 ? [t.noneLeft] : [])],
      facts: [
        ...(passkey ? [[t.passkey, passkey] as const] : []),
        ...(codesLeft ? [[t.codesLeft, String(codesLeft)] as const] : []),
      ],
      action: { label: t.action, href: url(urls.login) },
      notes: [t.notYou(url(urls.passwordReset), city.email)],
      why: t.why,
    }),
  ),
};
