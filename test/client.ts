import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/**
 * A browser without a browser: cookies, forms as the page shows them, redirects. For tests of faces.
 *
 *   const anna = browse(app);                       // or browse(app, { headers: { 'accept-language': 'uk' } })
 *   await anna.open('/zaloguj');
 *   await anna.send({ email: 'anna@poczta.test', password: '…' });   // the page's form: hidden fields and _csrf
 *                                                                   // come along, redirects are followed
 *   anna.page.url === '/moje-karty'; anna.page.status; anna.page.h1; anna.page.text; anna.page.errors;
 *
 * `send(fields, choice)`: which form and button, and files.
 *   - a page with several forms: `{ form: '/zaloguj' }` takes the one with that action (or id); by default the
 *     first form inside <main>;
 *   - several buttons: `{ button: 'Zapisz wersję roboczą' }` sends its name and value, to its formaction;
 *     by default the first button that submits;
 *   - files: `{ files: { photo: { name: 'a.jpg', type: 'image/jpeg', bytes } } }` (a multipart form only);
 *   - `{ follow: false }` keeps the redirect itself: `page.status` 303, `page.location`.
 * A field given as undefined is left out (an unticked box); as an array it is sent several times.
 * A field that the form does not have, or a button that is not there, fails: a test must not send what a person
 * cannot (`{ extra: {…} }` sends it all the same, for tests of tampering).
 */
interface BrowsedPage {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly location: string | undefined;
  readonly html: string;
  readonly bytes: Buffer;
  /** What a person reads, spaces made single. */
  readonly text: string;
  readonly title: string;
  readonly h1: string;
  /** By the field's name, as shown beside it. */
  readonly errors: Readonly<Record<string, string>>;
  readonly forms: readonly BrowsedForm[];
  /** Links by what they say. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

interface BrowsedForm {
  readonly action: string;
  readonly id: string | undefined;
  readonly method: string;
  readonly multipart: boolean;
  readonly inMain: boolean;
  /** Names of the fields, in order; what would be sent as it stands. */
  readonly names: readonly string[];
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly fileFields: readonly string[];
  readonly buttons: readonly FormButton[];
}

interface FormButton {
  readonly text: string;
  readonly name: string | undefined;
  readonly value: string;
  readonly formaction: string | undefined;
}

export interface TestFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Choice {
  readonly form?: string;
  readonly button?: string;
  readonly files?: Readonly<Record<string, TestFile | readonly TestFile[]>>;
  readonly extra?: Readonly<Record<string, string>>;
  readonly follow?: boolean;
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Browser {
  /** Where the browser stands now. */
  readonly page: BrowsedPage;
  readonly cookies: Map<string, string>;
  open(url: string, options?: { readonly follow?: boolean }): Promise<BrowsedPage>;
  send(values?: Values, choice?: Choice): Promise<BrowsedPage>;
  /** Follows a link by its words. */
  click(text: string): Promise<BrowsedPage>;
  /** A bare POST without any page: for CSRF and tampering. */
  post(url: string, fields: Readonly<Record<string, string>>): Promise<BrowsedPage>;
}

export function browse(app: FastifyInstance, options: { headers?: Record<string, string> } = {}): Browser {
  const cookies = new Map<string, string>();
  let page: BrowsedPage | undefined;

  interface Sending {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly follow: boolean;
    readonly body?: { readonly type: string; readonly bytes: Buffer | string };
  }

  async function go(sending: Sending, hops = 0): Promise<BrowsedPage> {
    const response = await app.inject({
      method: sending.method,
      url: sending.url,
      headers: {
        'accept-language': 'pl',
        'user-agent': 'test',
        ...options.headers,
        ...(cookies.size > 0
          ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
        ...(sending.body ? { 'content-type': sending.body.type } : {}),
      },
      ...(sending.body ? { payload: sending.body.bytes } : {}),
      payloadAsStream: true,
    });
    const bytes = await received(response);
    for (const { name, value, maxAge, expires } of response.cookies) {
      const gone = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
      if (gone) cookies.delete(name);
      else cookies.set(name, encodeURIComponent(value));
    }
    const location = response.headers.location;
    if (sending.follow && location && response.statusCode >= 300 && response.statusCode < 400) {
      if (hops > 9) throw new Error(`Too many redirects, the last one to ${location}.`);
      const next = new URL(location, `http://test${sending.url}`);
      return go({ method: 'GET', url: `${next.pathname}${next.search}`, follow: true }, hops + 1);
    }
    page = readPage(sending.url, response, bytes);
    return page;
  }

  const current = (): BrowsedPage => {
    if (!page) throw new Error('Open a page first.');
    return page;
  };

  return {
    get page() {
      return current();
    },
    cookies,
    open: (url, { follow = true } = {}) => go({ method: 'GET', url, follow }),
    async send(values = {}, choice = {}) {
      const form = chooseForm(current(), choice);
      const button = chooseButton(form, choice);
      const entries = fillForm(form, values, choice.extra ?? {});
      if (button?.name) entries.push([button.name, button.value]);
      const action = new URL(decodeURI(button?.formaction ?? form.action), `http://test${current().url}`);
      const url = `${action.pathname}${action.search}`;
      const follow = choice.follow ?? true;
      if (form.method === 'get') {
        return go({ method: 'GET', url: `${action.pathname}?${new URLSearchParams(entries)}`, follow });
      }
      return go({ method: 'POST', url, follow, body: await encode(form, entries, choice.files ?? {}) });
    },
    async click(text) {
      const link = current().links.find((each) => each.text === text);
      if (!link) throw new Error(`No link "${text}" on ${current().url}. ${list(current().links)}`);
      const { pathname, search } = new URL(link.href, `http://test${current().url}`);
      return go({ method: 'GET', url: `${pathname}${search}`, follow: true });
    },
    post: (url, fields) =>
      go({
        method: 'POST',
        url,
        follow: false,
        body: {
          type: 'application/x-www-form-urlencoded',
          bytes: new URLSearchParams(fields).toString(),
        },
      }),
  };
}

/** An answer that goes on and on is left as soon as it has begun. */
async function received(response: LightMyRequestResponse): Promise<Buffer> {
  const stream = response.stream();
  if (response.headers['content-type'] !== 'text/event-stream') return Buffer.concat(await stream.toArray());
  stream.destroy();
  return Buffer.alloc(0);
}

function chooseForm(page: BrowsedPage, { form: wanted }: Choice): BrowsedForm {
  const form =
    wanted === undefined
      ? (page.forms.find((each) => each.inMain) ?? page.forms[0])
      : page.forms.find((each) => each.action === wanted || each.id === wanted);
  if (!form) {
    const there = page.forms.map(({ action }) => action).join(', ');
    throw new Error(`No form ${wanted ?? ''} on ${page.url} (${page.status} ${page.h1}). There is: ${there}`);
  }
  return form;
}

function chooseButton(form: BrowsedForm, { button: wanted }: Choice): FormButton | undefined {
  if (wanted === undefined) return form.buttons[0];
  const button = form.buttons.find(({ text }) => text === wanted);
  if (!button) throw new Error(`No button "${wanted}" in ${form.action}. ${list(form.buttons)}`);
  return button;
}

function fillForm(form: BrowsedForm, values: Values, extra: Values): [string, string][] {
  const unknown = Object.keys(values).filter((name) => !form.names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`The form ${form.action} has no field ${unknown.join(', ')}: ${form.names.join(', ')}`);
  }
  const kept = form.fields.filter(([name]) => !(name in values) && !(name in extra));
  const given = Object.entries({ ...values, ...extra }).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each): [string, string] => [name, each as string]),
  );
  return [...kept.map(([name, value]): [string, string] => [name, value]), ...given];
}

async function encode(
  form: BrowsedForm,
  entries: [string, string][],
  files: Readonly<Record<string, TestFile | readonly TestFile[]>>,
) {
  if (!form.multipart) {
    if (Object.keys(files).length > 0) throw new Error(`The form ${form.action} does not carry files.`);
    return { type: 'application/x-www-form-urlencoded', bytes: new URLSearchParams(entries).toString() };
  }
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  for (const [name, file] of Object.entries(files).flatMap(([key, given]) =>
    [given].flat().map((each) => [key, each] as [string, TestFile]),
  )) {
    if (!form.fileFields.includes(name))
      throw new Error(`The form ${form.action} has no file field ${name}.`);
    data.append(name, new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  }
  const request = new Request('http://test/', { method: 'POST', body: data });
  const type = request.headers.get('content-type') as string;
  return { type, bytes: Buffer.from(await request.arrayBuffer()) };
}

const list = (things: readonly { readonly text: string }[]): string =>
  `There is: ${things.map(({ text }) => `"${text}"`).join(', ')}`;

// --- Reading HTML. Ours comes out of one renderer, so it is regular enough for expressions. ---

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the opening and the closing tag. */
  readonly inner: string;
  readonly at: number;
}

function tags(html: string, names: string): Tag[] {
  const opening = new RegExp(`<(${names})((?:\\s+[^\\s=>/]+(?:="[^"]*")?)*)\\s*/?>`, 'g');
  return [...html.matchAll(opening)].map((match) => {
    const name = match[1] as string;
    const from = match.index + match[0].length;
    const end = html.indexOf(`</${name}>`, from);
    const inner = ['input', 'meta'].includes(name) || end < 0 ? '' : html.slice(from, end);
    return { name, attributes: attributesOf(match[2] as string), inner, at: match.index };
  });
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      (name as string).toLowerCase(),
      plain(value ?? ''),
    ]),
  );
}

function plain(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}

function textOf(html: string): string {
  const bare = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ');
  return plain(
    bare
      .replace(/<\/?(?:span|strong|em|b|i|a|abbr|time|small|sup|sub)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function readPage(url: string, { statusCode, headers }: LightMyRequestResponse, bytes: Buffer): BrowsedPage {
  const payload = bytes.toString();
  const html = String(headers['content-type'] ?? '').startsWith('text/html') ? payload : '';
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  return {
    url,
    status: statusCode,
    headers,
    location: headers.location as string | undefined,
    html: payload,
    bytes,
    text: textOf(body),
    title: textOf(tags(html, 'title')[0]?.inner ?? ''),
    h1: textOf(tags(html, 'h1')[0]?.inner ?? ''),
    errors: errorsOf(html),
    forms: formsOf(html),
    links: tags(html, 'a').flatMap(({ attributes, inner }) =>
      attributes.href ? [{ text: textOf(inner), href: attributes.href }] : [],
    ),
  };
}

/** The message beside a control names it by id: `pole-x-blad` belongs to the control `pole-x`. */
function errorsOf(html: string): Record<string, string> {
  const controls = tags(html, 'input|select|textarea');
  return Object.fromEntries(
    tags(html, 'p')
      .filter(({ attributes }) => attributes.id?.endsWith('-blad'))
      .map(({ attributes, inner }) => {
        const id = (attributes.id as string).slice(0, -'-blad'.length);
        const name = controls.find((control) => control.attributes.id === id)?.attributes.name;
        const hiddenWords = /<span class="ds-sr-only">[^<]*<\/span>/;
        return [name ?? id, textOf(inner.replace(hiddenWords, ''))];
      }),
  );
}

function formsOf(html: string): BrowsedForm[] {
  const main = html.indexOf('<main');
  const mainEnd = html.indexOf('</main>');
  const outside = tags(html, 'input|select|textarea|button').filter(({ attributes }) => attributes.form);
  return tags(html, 'form').map(({ attributes, inner, at }) => {
    const own = tags(inner, 'input|select|textarea|button').filter((tag) => !tag.attributes.form);
    const linked = outside.filter((tag) => attributes.id && tag.attributes.form === attributes.id);
    const controls = [...own, ...linked].filter(({ attributes: each }) => !('disabled' in each));
    const fields = controls.filter(({ name }) => name !== 'button');
    const isFile = (tag: Tag): boolean => tag.attributes.type === 'file';
    const named = fields.filter((tag) => tag.attributes.name && !isFile(tag));
    return {
      action: attributes.action ?? '',
      id: attributes.id,
      method: (attributes.method ?? 'get').toLowerCase(),
      multipart: attributes.enctype === 'multipart/form-data',
      inMain: at > main && at < mainEnd,
      names: [...new Set(named.map((tag) => tag.attributes.name as string))],
      fields: named.flatMap(sentBy),
      fileFields: fields.filter(isFile).map((tag) => tag.attributes.name as string),
      buttons: controls
        .filter(({ name, attributes: each }) => name === 'button' && each.type !== 'button')
        .map(({ attributes: each, inner: words }) => ({
          text: textOf(words),
          name: each.name,
          value: each.value ?? '',
          formaction: each.formaction,
        })),
    };
  });
}

function sentBy({ name, attributes, inner }: Tag): [string, string][] {
  const key = attributes.name as string;
  if (name === 'textarea') return [[key, plain(inner)]];
  if (name === 'select') {
    const options = tags(inner, 'option');
    const chosen = options.find((option) => 'selected' in option.attributes) ?? options[0];
    return chosen ? [[key, chosen.attributes.value ?? textOf(chosen.inner)]] : [];
  }
  const box = attributes.type === 'checkbox' || attributes.type === 'radio';
  if (box && !('checked' in attributes)) return [];
  return [[key, attributes.value ?? (box ? 'on' : '')]];
}
