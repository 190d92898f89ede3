import { afterEach, describe, expect, test } from 'vitest';
import { eicar, fakeClamd } from '../../test/clamd.ts';
import { clamav } from './clamav.ts';
import { freePort } from './db/embedded.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function scanner(options?: Parameters<typeof fakeClamd>[1]) {
  const clamd = await fakeClamd(await freePort(), options);
  open.push(clamd);
  return clamd;
}

describe('a scan', () => {
  test('says clean or names the virus, of small files and of large ones, and the scanner gets every byte', async () => {
    const clamd = await scanner();
    const scan = clamav(clamd.url);
    const large = Buffer.alloc(1_000_000, 'karta');
    expect(await scan(Buffer.from('Dzień dobry'))).toEqual({ clean: true });
    expect(await scan(Buffer.alloc(0))).toEqual({ clean: true });
    expect(await scan(large)).toEqual({ clean: true });
    expect(await scan(Buffer.concat([large, eicar]))).toEqual({
      clean: false,
      virus: 'Eicar-Test-Signature',
    });
    expect(clamd.received).toEqual([12, 0, 1_000_000, 1_000_000 + eicar.length]);
  });

  test('fails when the scanner is down, does not answer, hangs up or says anything else', async () => {
    await expect(clamav(`tcp://127.0.0.1:${await freePort()}`)(eicar)).rejects.toThrow('ECONNREFUSED');
    const full = await scanner({ answer: () => 'INSTREAM size limit exceeded. ERROR' });
    await expect(clamav(full.url)(eicar)).rejects.toThrow(
      'The scanner says: INSTREAM size limit exceeded. ERROR',
    );
    const silent = await scanner({ answer: () => undefined });
    await expect(clamav(silent.url, 50)(eicar)).rejects.toThrow('does not answer');
    const rude = await scanner({ answer: () => '' });
    await expect(clamav(rude.url)(eicar)).rejects.toThrow('The scanner says: nothing');
  });
});
