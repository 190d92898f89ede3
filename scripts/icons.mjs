// Writes src/faces/ui/icon/icons.ts from lucide-static: only the icons we use, in the server's own code.
// Add a name here, run `node scripts/icons.mjs`, use it: <Icon name="…" />.
import { readFile, writeFile } from 'node:fs/promises';

const names = `
  arrow-down arrow-left arrow-right arrow-up arrow-up-down badge-check ban bell building-2 calendar calendar-clock
  camera chart-column check chevron-down chevron-left chevron-right chevron-up circle-alert circle-check circle-dashed
  circle-dot circle-help circle-user-round circle-x clipboard-check clock copy credit-card crop download ellipsis
  external-link eye eye-off file file-image file-text flashlight funnel gift globe hand-coins heart-handshake history hourglass
  house id-card image inbox info key-round keyboard laptop layout-dashboard link list-filter lock lock-open log-in log-out mail map-pin
  megaphone menu messages-square minus move package paperclip pencil phone plus printer qr-code refresh-cw reply rotate-cw
  scan-line scroll-text search send settings shield-check smartphone star store tag ticket-percent trash-2
  triangle-alert undo-2 upload user user-check user-plus users x zoom-in zoom-out
  baby bus dumbbell graduation-cap heart-pulse palette paw-print shopping-bag theater utensils wrench
`
  .trim()
  .split(/\s+/);

const folder = new URL('../node_modules/lucide-static/icons/', import.meta.url);
const entries = await Promise.all(
  names.map(async (name) => {
    const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
    const body = svg
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace('</svg>', '')
      .replace(/\s*\n\s*/g, '');
    return `  '${name}': '${body}',`;
  }),
);
const text = `// Made by scripts/icons.mjs from lucide-static (ISC licence). Do not edit by hand.\nexport const icons = {\n${entries.join('\n')}\n} as const;\n`;
await writeFile(new URL('../src/faces/ui/icon/icons.ts', import.meta.url), text);
