import { connect, type Socket } from 'node:net';

export type ScanResult = { readonly clean: true } | { readonly clean: false; readonly virus: string };

/** @throws when the scanner is down, hangs, or does not say yes or no: whoever asks tries again. */
export type Scan = (bytes: Buffer) => Promise<ScanResult>;

const patience = 60_000;
const chunkSize = 64 * 1024;

/** Sends a file to `clamd` at `tcp://host:port` and reads its verdict (its command INSTREAM). */
export function clamav(url: string, timeout = patience): Scan {
  const { hostname, port } = new URL(url);
  // An address of IPv6 stands in brackets in a URL, and nowhere else.
  const host = hostname.replace(/^\[|\]$/g, '');
  return async (bytes) => {
    const socket = connect({ host, port: Number(port || 3310) });
    const hung = setTimeout(() => socket.destroy(new Error('The scanner does not answer.')), timeout);
    try {
      return verdict(await ask(socket, bytes));
    } finally {
      clearTimeout(hung);
      socket.destroy();
    }
  };
}

async function ask(socket: Socket, bytes: Buffer): Promise<string> {
  const answer: Buffer[] = [];
  const answered = new Promise<string>((resolve, reject) => {
    socket.on('data', (chunk) => answer.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(answer).toString('utf8').replace(/\0/g, '').trim()));
    socket.on('error', reject);
  });
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const chunk = bytes.subarray(at, at + chunkSize);
    socket.write(lengthOf(chunk));
    socket.write(chunk);
  }
  // No `end`: some versions take a closed half for somebody who went away.
  socket.write(lengthOf(Buffer.alloc(0)));
  return answered;
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

function verdict(answer: string): ScanResult {
  if (answer === 'stream: OK') return { clean: true };
  const virus = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (virus !== undefined) return { clean: false, virus };
  throw new Error(`The scanner says: ${answer.slice(0, 200) || 'nothing'}`);
}
