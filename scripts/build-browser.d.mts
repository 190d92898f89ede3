import type { Assets } from '../src/faces/ui/page-context.ts';

export function buildBrowser(): Promise<Assets>;
