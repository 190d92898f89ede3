import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What the operator of an installation can set. Every name is a variable of the environment. */
const variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'production, development albo test')
    .default('development'),
  PORT: z.coerce.number('liczba od 0 do 65535').int().min(0).max(65535, 'liczba od 0 do 65535').default(3000),
  HOST: z.string().min(1, 'adres, na przykład 127.0.0.1').default('127.0.0.1'),
  PUBLIC_URL: webAddress('adres http:// albo https:// bez ukośnika na końcu').optional(),
  DATA_DIR: z.string().min(1, 'ścieżka katalogu').default('./data'),
  DATABASE_URL: addressOf(
    ['postgres:', 'postgresql:'],
    'postgres://użytkownik:hasło@serwer:5432/baza',
  ).optional(),
  SMTP_URL: addressOf(['smtp:', 'smtps:'], 'smtp://użytkownik:hasło@serwer:587').optional(),
  MAIL_FROM: z.string().min(3, 'adres nadawcy, na przykład karta@miasto.pl').optional(),
  CLAMAV_URL: addressOf(['tcp:'], 'tcp://serwer:3310').optional(),
  S3_URL: addressOf(['http:', 'https:'], 'https://klucz:sekret@serwer/wiadro').optional(),
  OIDC_ISSUER: addressOf(['http:', 'https:'], 'adres dostawcy tożsamości https://').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(60, 'najwyżej 60 znaków').default('Zaloguj kontem urzędu'),
  OIDC_EMAIL_CLAIM: z.string().default('email'),
  SECRET_KEY: z.string().min(32, 'co najmniej 32 znaki').optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'fatal, error, warn, info, debug albo silent',
    )
    .default('info'),
  DATABASE_POOL: z.coerce
    .number('liczba od 2 do 200')
    .int()
    .min(2)
    .max(200, 'liczba od 2 do 200')
    .default(10),
  TRUST_PROXY: z.coerce
    .number('liczba serwerów pośredniczących przed aplikacją, od 0 do 9')
    .int()
    .min(0)
    .max(9, 'liczba serwerów pośredniczących przed aplikacją, od 0 do 9')
    .default(0),
});

function webAddress(expected: string) {
  return addressOf(['http:', 'https:'], expected).transform((url) => url.replace(/\/+$/, ''));
}

function addressOf(protocols: readonly string[], expected: string) {
  return z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), expected);
}

export interface Config {
  readonly production: boolean;
  /** The demo: outside production, with mails in a folder and accounts on the login page. */
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly s3Url: string | undefined;
  /** Without it nobody looks for viruses in attachments. */
  readonly clamavUrl: string | undefined;
  /** The city's own sign-in for its staff. */
  readonly provider: ProviderConfig | undefined;
  readonly secretKey: string;
  readonly logLevel: string;
  /** How many proxies stand before us: so many of the last addresses in `X-Forwarded-For` are theirs. */
  readonly trustProxy: number;
}

/** An OpenID Connect provider that this installation is known to. */
export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the login page says. */
  readonly label: string;
  /** The claim that names the clerk's e-mail address. */
  readonly claim: string;
}

/** One sentence that names what is wrong and what is expected; `start` prints it and stops. */
export class StartupError extends Error {}

/** @throws StartupError when a variable is wrong, or the data folder cannot be written. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartupError(
      `Zmienna ${issue?.path.join('.')} ma niewłaściwą wartość. Oczekiwano: ${issue?.message}.`,
    );
  }
  const v = parsed.data;
  const production = v.NODE_ENV === 'production';
  if (production && !v.PUBLIC_URL?.startsWith('https:')) {
    throw new StartupError(
      'Brakuje zmiennej PUBLIC_URL. Oczekiwano: adresu https://, pod którym mieszkańcy otwierają serwis.',
    );
  }
  const dataDir = path.resolve(v.DATA_DIR);
  makeWritable(dataDir);
  return {
    production,
    demo: !production,
    port: v.PORT,
    host: v.HOST,
    publicUrl: v.PUBLIC_URL ?? `http://${ownName(v.HOST)}:${v.PORT}`,
    dataDir,
    databaseUrl: v.DATABASE_URL,
    databasePool: v.DATABASE_POOL,
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM,
    s3Url: v.S3_URL,
    clamavUrl: v.CLAMAV_URL,
    provider: providerOf(v, production),
    secretKey: v.SECRET_KEY ?? demoSecret(dataDir, production),
    logLevel: v.LOG_LEVEL,
    trustProxy: v.TRUST_PROXY,
  };
}

/** This machine by its name: under an address of numbers a browser makes no passkeys. */
const ownName = (host: string): string => (['127.0.0.1', '0.0.0.0'].includes(host) ? 'localhost' : host);

function providerOf(v: z.output<typeof variables>, production: boolean): ProviderConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = v;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret) {
    const missing = Object.entries({
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
    }).find(([, value]) => !value);
    throw new StartupError(
      `Brakuje zmiennej ${missing?.[0]}. Oczekiwano: OIDC_ISSUER, OIDC_CLIENT_ID i OIDC_CLIENT_SECRET razem albo żadnej z nich.`,
    );
  }
  if (production && !issuer.startsWith('https:')) {
    throw new StartupError(
      'Zmienna OIDC_ISSUER ma niewłaściwą wartość. Oczekiwano: adresu https:// dostawcy tożsamości.',
    );
  }
  return { issuer, clientId, clientSecret, label: v.OIDC_LABEL, claim: v.OIDC_EMAIL_CLAIM };
}

function makeWritable(dataDir: string): void {
  try {
    // Others on the machine may pass through (PostgreSQL runs as its own user), but not look around.
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const probe = path.join(dataDir, '.zapis');
    writeFileSync(probe, '');
  } catch {
    throw new StartupError(
      `Zmienna DATA_DIR wskazuje katalog „${dataDir}”, w którym nie można zapisywać. Oczekiwano katalogu z prawem zapisu.`,
    );
  }
}

function demoSecret(dataDir: string, production: boolean): string {
  if (production) {
    throw new StartupError(
      'Brakuje zmiennej SECRET_KEY. Oczekiwano: co najmniej 32 losowe znaki, zawsze te same.',
    );
  }
  const file = path.join(dataDir, 'secret-key');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'w', mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}
