import { baseColors, generateColorScale, getContrastFromHex } from '@digdir/designsystemet';

export interface CityColors {
  /** Buttons, links, the card; dark enough for white letters, or it is darkened. */
  readonly main: string;
  /** Small marks beside the main colour. */
  readonly accent: string;
}

type Hex = Parameters<typeof generateColorScale>[0];
type Scheme = 'light' | 'dark';

// A stone grey: paper rather than screen.
const neutral = '#5a534a';

/**
 * The city's colours as Designsystemet tokens, light and dark. Designsystemet calls the main colour "accent" and
 * further ones "brand"; its own `formatThemeCSS` makes the same, but slowly and with parts that never change.
 */
export function themeCss({ main, accent }: CityColors): string {
  const colors: Record<string, string> = { accent: legible(main), brand1: accent, neutral, ...baseColors };
  const light = schemeCss(colors, 'light');
  const dark = schemeCss(colors, 'dark');
  return [
    `@layer ds.theme.color-scheme.light{:root,[data-color-scheme=light]{${light}}}`,
    `@layer ds.theme.color-scheme.dark{[data-color-scheme=dark]{${dark}}`,
    `@media (prefers-color-scheme:dark){[data-color-scheme=auto]{${dark}}}}`,
    `@media print{@layer ds.theme.color-scheme.dark{:root,[data-color-scheme]{${light}}}}`,
    `@layer ds.theme.color{${Object.keys(colors).map(roleCss).join('')}}`,
  ].join('\n');
}

/** The same colours, light, for what stands inside `selector` only. */
export function themeCssWithin(selector: string, { main, accent }: CityColors): string {
  const colors: Record<string, string> = { accent: legible(main), brand1: accent };
  const own = generateColorScale(neutral, 'light').map(
    ({ name: step }) => `--ds-color-${step}:var(--ds-color-accent-${step});`,
  );
  return `${selector}{${scaleCss(colors, 'light')}${own.join('')}}`;
}

function scaleCss(colors: Record<string, string>, scheme: Scheme): string {
  return Object.entries(colors)
    .flatMap(([name, color]) =>
      generateColorScale(color as Hex, scheme).map(
        ({ name: step, hex }) => `--ds-color-${name}-${step}:${hex};`,
      ),
    )
    .join('');
}

function schemeCss(colors: Record<string, string>, scheme: Scheme): string {
  const focus =
    scheme === 'light' ? { inner: '#ffffff', outer: '#15120e' } : { inner: '#15120e', outer: '#f6f4f1' };
  return (
    scaleCss(colors, scheme) +
    `--ds-color-focus-inner:${focus.inner};--ds-color-focus-outer:${focus.outer};color-scheme:${scheme};`
  );
}

/** Lets `data-color="…"` choose what the nameless tokens, which the components use, stand for. */
function roleCss(name: string): string {
  const here = name === 'accent' ? ':root,[data-color-scheme],[data-color=accent]' : scoped(name);
  const steps = generateColorScale(neutral, 'light').map(
    ({ name: step }) => `--ds-color-${step}:var(--ds-color-${name}-${step});`,
  );
  return `${here}{${steps.join('')}}`;
}

function scoped(name: string): string {
  return `[data-color-scheme][data-color=${name}],[data-color=${name}]`;
}

/** How white letters stand out from this colour, as WCAG counts it: from 1 to 21. */
export function whiteContrast(color: string): number {
  return getContrastFromHex(color as Hex, '#ffffff');
}

/** The colour itself, or its darker sister that white letters can be read on. */
export function legible(color: string): string {
  if (whiteContrast(color) >= 4.5) return color;
  const darker = generateColorScale(color as Hex, 'light').find(({ name }) => name === 'border-strong');
  return darker?.hex ?? color;
}

/** Of the card where no theme is loaded, such as in print; light, as the card always is. */
export function cardColors({ main, accent }: CityColors) {
  const scale = generateColorScale(legible(main) as Hex, 'light');
  const step = (name: string): string => scale.find((each) => each.name === name)?.hex ?? main;
  return { main: step('base-default'), dark: step('text-default'), accent };
}
