import path from 'node:path';
import { Worker } from 'node:worker_threads';
import workerpool from 'workerpool';

/**
 * Processes for what strangers have made: they know no secret of the city, stay for the next one, and are ended with
 * whatever takes too long. `beside` is the file that names one, `program` what they run, from the sources and from
 * the bundle.
 */
export function ownProcesses(
  beside: Pick<ImportMeta, 'dirname' | 'filename'>,
  program: string,
  atOnce: number,
): workerpool.Pool {
  return workerpool.pool(path.join(beside.dirname, `${program}${path.extname(beside.filename)}`), {
    workerType: 'process',
    maxWorkers: atOnce,
    workerTerminateTimeout: 200,
    forkOpts: { execArgv: ['--max-old-space-size=256'], env: {}, serialization: 'advanced' },
  });
}

/** In such a process: what is unpacked lies outside the heap, which no flag limits; this thread looks while the other is busy. */
export function endAbove(bytes: number): void {
  new Worker(
    `setInterval(() => process.memoryUsage.rss() > ${bytes} && process.kill(process.pid, 'SIGKILL'), 50)`,
    { eval: true },
  ).unref();
}
