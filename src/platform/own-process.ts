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

interface Limits {
  readonly bytes: number;
  /** Of the processor, for one piece of work: that the machine is busy is no fault of the file. */
  readonly seconds: number;
}

/** While no work is being done. */
const idle = -1n;

/**
 * In such a process: the same work, ended together with the process when it takes more. What is unpacked lies outside
 * the heap, which no flag limits; a thread looks while the other is busy.
 */
export function limited<Given extends unknown[], Result>(
  { bytes, seconds }: Limits,
  work: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  const begun = new BigInt64Array(new SharedArrayBuffer(8)).fill(idle);
  new Worker(look, { eval: true, workerData: { begun, bytes, most: seconds * 1_000_000 } }).unref();
  return async (...given) => {
    const { user, system } = process.cpuUsage();
    Atomics.store(begun, 0, BigInt(user + system));
    try {
      return await work(...given);
    } finally {
      Atomics.store(begun, 0, idle);
    }
  };
}

const look = `
  const { begun, bytes, most } = require('node:worker_threads').workerData;
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    const since = Number(Atomics.load(begun, 0));
    const tooLong = since >= 0 && user + system - since > most;
    if (tooLong || process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
  }, 50);`;
