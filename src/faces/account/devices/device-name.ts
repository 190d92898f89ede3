import Bowser from 'bowser';
import type { Messages } from '../../i18n/index.ts';
import type { IconName } from '../../ui/icon/icon.tsx';

/** Browser and system as their makers call them, as far as the browser tells. */
export function deviceName(userAgent: string, t: Messages['account']['devices']): string {
  const { browser, os } = read(userAgent);
  if (browser.name && os.name) return t.name(browser.name, os.name);
  return browser.name || os.name || t.unknown;
}

export function deviceIcon(userAgent: string): IconName {
  const { type } = read(userAgent).platform;
  return type === 'mobile' || type === 'tablet' ? 'smartphone' : 'laptop';
}

// The library refuses an empty text.
const read = (userAgent: string) => Bowser.parse(userAgent || '-');
