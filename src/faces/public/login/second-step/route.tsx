import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { secondsUntil } from '../../../../accounts/delay.ts';
import { askForPasskey } from '../../../../accounts/second-factor/ask-for-passkey.ts';
import { confirmLogin, type Proof } from '../../../../accounts/second-factor/confirm-login.ts';
import {
  appCodeInput,
  passkeyAnswerInput,
  recoveryCodeInput,
} from '../../../../accounts/second-factor/forms.ts';
import { pendingLogin } from '../../../../accounts/second-factor/pending-login.ts';
import { relyingParty } from '../../../../accounts/second-factor/relying-party.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { localPath, pageContext, redirect, sendPage } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { clearPendingCookie, clientOf, pendingToken, sessionToken } from '../../../http/request.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { urls } from '../../urls.ts';
import { letIn } from '../let-in.ts';
import { PasskeyStepPage, RecoveryStepPage, SecondStepPage, type SecondStepProps } from './page.tsx';

type Draw = (props: SecondStepProps) => VNode;

interface Shown {
  readonly draw: Draw;
  readonly form?: FormView;
  readonly trouble?: string;
}

/** The second step of a login; these pages are there only after the right password. */
export function secondStepRoutes(app: FastifyInstance, city: City): void {
  const credentials = { config: { rateLimit: limits.credentials } };
  const party = relyingParty(city.config);

  const backOf = (request: FastifyRequest): string | undefined =>
    localPath(request.method === 'POST' ? rawForm(request).powrot : (request.query as Query).powrot);

  function startAgain(request: FastifyRequest, reply: FastifyReply, told = true) {
    clearPendingCookie(reply);
    const text = messages[request.scene.locale].secondFactor.login.startedAgain;
    const login = urls.loginAndReturn(backOf(request));
    return told ? redirect(reply, login, { kind: 'info', text }) : redirect(reply, login);
  }

  async function show(request: FastifyRequest, reply: FastifyReply, shown: Shown, status = 200) {
    const token = pendingToken(request);
    const found = token && (await pendingLogin(city, token));
    if (!found) return startAgain(request, reply, token !== undefined);
    const page = await pageContext(request, reply);
    const ways = { ...found, passkey: found.passkey && party !== undefined };
    const { draw, form = emptyForm, trouble } = shown;
    const props = { page, ways, form, trouble, back: backOf(request), origin: party?.origin };
    return sendPage(reply, draw(props), status);
  }

  /** `wrong` is what the page then shows. */
  async function answer(request: FastifyRequest, reply: FastifyReply, proof: Proof, wrong: Shown) {
    const token = pendingToken(request);
    if (!token) return startAgain(request, reply, false);
    const [client, oldToken] = [clientOf(request), sessionToken(request)];
    const confirmed = await city.transact((tx) =>
      confirmLogin(tx, city.keys, { token, proof }, client, oldToken),
    );
    if (confirmed.ok) {
      clearPendingCookie(reply);
      return letIn(city, reply, confirmed, backOf(request));
    }
    switch (confirmed.reason) {
      case 'wrong':
        return show(request, reply, wrong, 422);
      case 'delayed': {
        const seconds = secondsUntil(confirmed.freeAt, city.clock());
        reply.header('retry-after', seconds);
        const trouble = messages[request.scene.locale].publicSite.login.delayed(seconds);
        return show(request, reply, { draw: wrong.draw, trouble }, 429);
      }
      case 'suspended':
      case 'start-again':
        return startAgain(request, reply);
    }
  }

  app.get(urls.secondStep, (request, reply) => show(request, reply, { draw: SecondStepPage }));

  app.post(urls.secondStep, credentials, async (request, reply) => {
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(appCodeInput, raw);
    if (!parsed.ok) {
      const form = refusedForm(raw, parsed.errors, t);
      return show(request, reply, { draw: SecondStepPage, form }, 422);
    }
    const proof = { kind: 'app-code', code: parsed.value.code } as const;
    const form = { values: {}, errors: { code: t.secondFactor.login.wrong } };
    return answer(request, reply, proof, { draw: SecondStepPage, form });
  });

  app.get(urls.recoveryStep, (request, reply) => show(request, reply, { draw: RecoveryStepPage }));

  app.post(urls.recoveryStep, credentials, async (request, reply) => {
    const t = messages[request.scene.locale];
    const parsed = parseInput(recoveryCodeInput, rawForm(request));
    if (!parsed.ok) {
      const form = refusedForm({}, parsed.errors, t);
      return show(request, reply, { draw: RecoveryStepPage, form }, 422);
    }
    const proof = { kind: 'recovery-code', code: parsed.value.recoveryCode } as const;
    const form = { values: {}, errors: { recoveryCode: t.secondFactor.login.recoveryWrong } };
    return answer(request, reply, proof, { draw: RecoveryStepPage, form });
  });

  // The forms' own addresses, when they are reloaded.
  for (const url of [urls.passkeyStep, urls.passkeyAnswer]) {
    app.get(url, (request, reply) => show(request, reply, { draw: SecondStepPage }));
  }

  app.post(urls.passkeyStep, credentials, async (request, reply) => {
    const token = pendingToken(request);
    const options = token && party && (await city.transact((tx) => askForPasskey(tx, party, token)));
    if (!options) return startAgain(request, reply, token !== undefined);
    return show(request, reply, { draw: (props) => <PasskeyStepPage {...props} options={options} /> });
  });

  app.post(urls.passkeyAnswer, credentials, async (request, reply) => {
    const parsed = parseInput(passkeyAnswerInput, rawForm(request));
    if (!parsed.ok || !party) return show(request, reply, { draw: SecondStepPage }, 422);
    const proof = { kind: 'passkey', party, response: parsed.value.credential } as const;
    const trouble = messages[request.scene.locale].secondFactor.login.passkeyFailed;
    return answer(request, reply, proof, { draw: SecondStepPage, trouble });
  });
}

type Query = { readonly powrot?: string };
