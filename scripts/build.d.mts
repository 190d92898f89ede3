export function buildAll(): Promise<void>;
export function buildPrograms(outdir: string, entryPoints: readonly string[]): Promise<void>;
