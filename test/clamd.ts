import { createServer, type Socket } from 'node:net';

/** What every scanner takes for a virus, and no machine runs. In parts, so that this file is not taken for it. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

export interface FakeClamd {
  readonly url: string;
  /** How many bytes each file had. */
  readonly received: readonly number[];
  close(): Promise<void>;
}

/** Speaks the INSTREAM of the real one. `answer` says something else; with nothing it never answers. */
export async function fakeClamd(
  port: number,
  { answer = verdict }: { readonly answer?: (file: Buffer) => string | undefined } = {},
): Promise<FakeClamd> {
  const received: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let sent = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      sent = Buffer.concat([sent, chunk]);
      const file = wholeFile(sent);
      if (!file) return;
      received.push(file.length);
      const said = answer(file);
      if (said !== undefined) socket.end(`${said}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `tcp://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const command = 'zINSTREAM\0';

/** Chunks, each after its length; one without a length is the end. */
function wholeFile(sent: Buffer): Buffer | undefined {
  if (sent.subarray(0, command.length).toString() !== command) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > sent.length) return undefined;
    chunks.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const verdict = (file: Buffer): string =>
  file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
