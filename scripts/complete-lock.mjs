/**
 * `npm run lock`: run after changing a dependency. Some packages come in one build per platform, as optional
 * dependencies. A registry mirror that carries only some of the builds leaves the others out of the lock
 * file, and `npm ci` then refuses it everywhere. This writes them in; npm installs the one that fits.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = /\b(android|darwin|linux|win32|windows|freebsd|netbsd|openbsd|openharmony|sunos|aix)/;
const processors = /\b(arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|mips64el|wasm32)/;

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(place, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platform(name),
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} builds for other platforms written into the lock file.`);

/** As Node looks it up: beside the package that wants it, or in any folder above. */
function isThere(place, name) {
  const folders = place.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const above = folders.slice(0, depth).join('/node_modules/');
    if (lock.packages[`${above ? `${above}/` : ''}node_modules/${name}`]) return true;
  }
  return false;
}

/** Package names say what they are for: `@biomejs/cli-linux-arm64-musl`. */
function platform(name) {
  const tail = name.replaceAll('_', '-');
  const system = systems.exec(tail)?.[1]?.replace('windows', 'win32');
  const processor = processors.exec(tail)?.[1];
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(system ? { os: [system] } : {}),
    ...(/musl/.test(tail) ? { libc: ['musl'] } : {}),
  };
}
