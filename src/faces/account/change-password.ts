import type { FastifyReply } from 'fastify';
import { changePassword } from '../../accounts/change-password.ts';
import { passwordChangeInput } from '../../accounts/forms.ts';
import { parseInput } from '../../platform/input.ts';
import type { Session } from '../../platform/sessions/sessions.ts';
import { rawForm, refusedForm } from '../http/form.ts';
import { redirect } from '../http/page.ts';
import { limits } from '../http/rate-limit.ts';
import { currentSession } from '../http/request.ts';
import { messages } from '../i18n/index.ts';
import type { FormView } from '../ui/form/form-view.ts';
import type { AccountPanel, OwnVisit } from './panel.ts';

/** The form of {@link PasswordCard}. `again` is the page that it stands on. */
export function passwordRoutes(
  { routes, urls }: AccountPanel,
  again: (visit: OwnVisit, refused: FormView, status: number) => Promise<FastifyReply>,
): void {
  // The form's own address, when it is reloaded after a refusal.
  routes.get(urls.password, async ({ reply }) => redirect(reply, urls.account));

  routes.post(
    urls.password,
    async (visit) => {
      const { city, holder, request, reply } = visit;
      const t = messages[request.scene.locale];
      const names = [holder.firstName, holder.lastName];
      const parsed = parseInput(passwordChangeInput(holder.email, names), rawForm(request));
      if (!parsed.ok) return again(visit, refusedForm({}, parsed.errors, t), 422);
      const session = (await currentSession(request)) as Session;
      const changed = await changePassword(city, holder, parsed.value, session);
      if (changed.ok) {
        return redirect(reply, urls.account, { kind: 'success', text: t.account.password.changed });
      }
      const wrong = changed.reason === 'wrong';
      const oldPassword = wrong ? t.errors['password-wrong'] : t.account.password.delayed;
      return again(visit, { values: {}, errors: { oldPassword } }, wrong ? 422 : 429);
    },
    { rateLimit: limits.credentials },
  );
}
