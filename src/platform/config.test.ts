import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, StartupError } from './config.ts';

const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'karta-config-'));

describe('a wrong variable stops the start with one sentence that names it and says what is expected', () => {
  test.each([
    ['PORT', 'trzy tysiące', 'liczba od 0 do 65535'],
    ['PORT', '70000', 'liczba od 0 do 65535'],
    ['DATABASE_URL', 'mysql://localhost/karta', 'postgres://'],
    ['SMTP_URL', 'mail.miasto.pl', 'smtp://'],
    ['CLAMAV_URL', 'clamav:3310', 'tcp://'],
    ['OIDC_ISSUER', 'sso.miasto.pl', 'adres dostawcy tożsamości'],
    ['S3_URL', 'wiadro', 'https://klucz:sekret@serwer/wiadro'],
    ['PUBLIC_URL', 'karta.miasto.pl', 'http://'],
    ['SECRET_KEY', 'krótki', '32 znaki'],
    ['NODE_ENV', 'prod', 'production'],
    ['LOG_LEVEL', 'głośno', 'info'],
    ['DATABASE_POOL', '0', 'liczba od 2 do 200'],
    ['TRUST_PROXY', 'tak', 'liczba serwerów pośredniczących'],
  ])('%s=%s', (name, value, expected) => {
    const read = () => readConfig({ DATA_DIR, [name]: value });
    expect(read).toThrow(StartupError);
    expect(read).toThrow(`Zmienna ${name}`);
    expect(read).toThrow(expected);
  });
});

test('production asks for its secret, the demo makes one and keeps it', () => {
  const production = { DATA_DIR, NODE_ENV: 'production', PUBLIC_URL: 'https://karta.miasto.pl' };
  expect(() => readConfig(production)).toThrow('SECRET_KEY');
  expect(() => readConfig({ ...production, PUBLIC_URL: 'http://karta.miasto.pl' })).toThrow('PUBLIC_URL');
  const first = readConfig({ DATA_DIR }).secretKey;
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(readConfig({ DATA_DIR }).secretKey).toBe(first);
});

test('the city’s own sign-in comes whole, and encrypted in production', () => {
  const issuer = { OIDC_ISSUER: 'http://sso.miasto.pl', OIDC_CLIENT_ID: 'karta' };
  expect(() => readConfig({ DATA_DIR, ...issuer })).toThrow('OIDC_CLIENT_SECRET');
  const whole = { DATA_DIR, ...issuer, OIDC_CLIENT_SECRET: 'tajemnica' };
  expect(readConfig(whole).provider).toMatchObject({ clientId: 'karta', claim: 'email' });
  const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://karta.miasto.pl' };
  expect(() => readConfig({ ...whole, ...production, SECRET_KEY: 'x'.repeat(32) })).toThrow('https://');
});

test('a data folder that cannot be one is named', () => {
  const file = path.join(DATA_DIR, 'plik');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  expect(() => readConfig({ DATA_DIR: path.join(file, 'dane') })).toThrow('DATA_DIR');
});

test('an empty variable counts as none, and the public address loses its last slash', () => {
  const config = readConfig({ DATA_DIR, PORT: '', PUBLIC_URL: 'https://karta.miasto.pl/' });
  expect(config.port).toBe(3000);
  expect(config.publicUrl).toBe('https://karta.miasto.pl');
});

test('without a public address this machine has its name, under which passkeys work', () => {
  expect(readConfig({ DATA_DIR }).publicUrl).toBe('http://localhost:3000');
  expect(readConfig({ DATA_DIR, HOST: '192.168.0.7', PORT: '80' }).publicUrl).toBe('http://192.168.0.7:80');
});
