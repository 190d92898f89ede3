import { mailAddressOf } from '../../accounts/reads.ts';
import { draftNews } from '../../applications/news.ts';
import type { MailRules } from './rules.ts';
import { mailTo } from './templates.ts';

/** What is ready to be taken along, and what is going to be deleted. */
export const dataMails: MailRules = {
  'person.export-ready': async (tx, { data }) => {
    const { accountId, expiresAt } = data as { accountId: string; expiresAt: string };
    const to = await mailAddressOf(tx.db, accountId);
    return to ? [mailTo(to, 'data-export-ready', { expiresAt })] : [];
  },
  'application.draft-ending': async (tx, { application_id: draftId, data }) => {
    const draft = draftId ? await draftNews(tx.db, draftId) : undefined;
    const to = draft?.applicantAccount && (await mailAddressOf(tx.db, draft.applicantAccount));
    if (!draftId || !draft || !to) return [];
    const { on } = data as { on: string };
    const { title, savedAt } = draft;
    return [mailTo(to, 'draft-ending', { draftId, title, savedAt: savedAt.toISOString(), on })];
  },
  'account.activation-ending': async (tx, { data }) => {
    const { accountId, on } = data as { accountId: string; on: string };
    const to = await mailAddressOf(tx.db, accountId);
    return to?.state === 'not-activated' ? [mailTo(to, 'activation-ending', { on })] : [];
  },
};
