import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { freePort } from '../src/platform/db/embedded.ts';
import { startServer } from '../src/server.ts';
import { startWorker } from '../src/worker.ts';
import type { TestCity } from '../test/city.ts';
import { demoCity } from '../test/demo-city.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** A served city with a worker, and a real browser before it. */
export interface Stage {
  readonly city: TestCity;
  readonly url: string;
  /** A new visitor: own cookies, with or without JavaScript, desktop or a 360 px phone. */
  visitor(options?: { javaScript?: boolean; phone?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** The headless shell first: the same engine without a window around it, and twice as quick to open a page. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('Chromium is missing: install it, or name it in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...args,
    ],
  });
}

interface StageOptions {
  /** Instead of an IP address, for what depends on the name, such as passkeys. */
  readonly name?: string;
  /** False: as strict as in production, though without https; mails lie in their folder all the same. */
  readonly demo?: boolean;
}

export async function openStage({ name = '127.0.0.1', demo = true }: StageOptions = {}): Promise<Stage> {
  const port = await freePort();
  const PUBLIC_URL = `http://${name}:${port}`;
  const built = await demoCity({ env: { PORT: String(port), LOG_LEVEL: 'error', PUBLIC_URL } });
  const city = { ...built, config: { ...built.config, demo } };
  const server = await startServer(city);
  const worker = await startWorker(city, city.databaseUrl);
  const browser = await openBrowser();
  const contexts: BrowserContext[] = [];
  return {
    city,
    url: city.config.publicUrl,
    async visitor({ javaScript = true, phone = false } = {}) {
      const context = await browser.newContext({
        baseURL: city.config.publicUrl,
        javaScriptEnabled: javaScript,
        locale: 'pl-PL',
        timezoneId: 'Europe/Warsaw',
        reducedMotion: 'reduce',
        viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
      });
      contexts.push(context);
      if (!javaScript) silent.add(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw new Error(`A script of the page failed: ${error.message}`);
      });
      return page;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await worker.stop();
      await server.close();
      await city.close();
    },
  };
}

/** Contexts with JavaScript switched off, where axe cannot run. */
const silent = new WeakSet<BrowserContext>();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 A and AA, by axe; and no page scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const read = silent.has(page.context()) ? await sameHtml(page) : page;
  await read.evaluate(axe.source);
  const found = await read.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => {
      const places = nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`);
      return `${id}: ${places.join('\n  ')}`;
    });
  }, tags);
  expect(found, `axe on ${page.url()}`).toEqual([]);
  const overflow = await read.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** What reads them instead, one for each. */
const readers = new WeakMap<BrowserContext, Promise<Page>>();

/** The very HTML that a visitor without JavaScript has, in a browser that can run axe but none of our scripts. */
async function sameHtml(page: Page): Promise<Page> {
  const context = page.context();
  const opened = readers.get(context) ?? openReader(page);
  readers.set(context, opened);
  const reader = await opened;
  const body = await page.content();
  await reader.context().clearCookies();
  await reader.context().addCookies(await context.cookies());
  await reader.unrouteAll();
  await reader.route('**/*.js', (route) => route.abort());
  await reader.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await reader.goto(page.url());
  return reader;
}

async function openReader(page: Page): Promise<Page> {
  const context = await (page.context().browser() as Browser).newContext({
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
    locale: 'pl-PL',
  });
  return context.newPage();
}
