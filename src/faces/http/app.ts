import { randomBytes } from 'node:crypto';
import path from 'node:path';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { City } from '../../city/city.ts';
import type { Assets } from '../ui/page-context.ts';
import { registerBrandRoutes } from './brand.ts';
import { isClean } from './clean-input.ts';
import { cookieName, cookieOptions, isHttps } from './cookies.ts';
import { requireOwnForm } from './csrf.ts';
import { registerErrorPages, sendErrorPage } from './error-pages.tsx';
import { registerLive } from './live.ts';
import { postgresRateLimits } from './rate-limit.ts';
import { startRequest } from './request.ts';
import { readUploads, uploadLimits } from './uploads.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address that is served, as its faces have registered it. */
    routeList: readonly { readonly method: string; readonly url: string }[];
  }
  interface FastifyContextConfig {
    /** The form of this route carries files; others refuse `multipart/form-data`. */
    upload?: boolean | 'streamed';
    /**
     * False only for requests that carry their own proof, such as an API key. `own page`: what is on pages that
     * everybody keeps, and does no harm; there the browser's word is enough that the form is ours.
     */
    csrf?: false | 'own page';
    /** Asked by programs: its face looks at what came in itself, and answers with problems instead of pages. */
    machine?: true;
  }
}

export interface AppParts {
  readonly city: City;
  readonly assets: Assets;
  /** Folder of the built browser files, served under `/zasoby/`. */
  readonly publicFolder: string;
  readonly version: string;
  readonly faces: readonly ((app: FastifyInstance, city: City) => void)[];
}

/** Defence first: whatever a face adds later stands behind the headers, the CSRF check and the limits. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { city } = parts;
  const app = Fastify({
    loggerInstance: city.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < city.config.trustProxy,
    genReqId: () => randomBytes(6).toString('hex'),
    routerOptions: { ignoreTrailingSlash: true },
    bodyLimit: 256 * 1024,
    forceCloseConnections: 'idle',
    // A body that never ends would hold its part of the memory for ever.
    requestTimeout: 120_000,
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, {
        'content-type': 'text/plain; charset=utf-8',
        'content-security-policy': "default-src 'none'",
      });
      reply.raw.end('Nie ma takiego adresu.');
    },
  });

  const routeList: { readonly method: string; readonly url: string }[] = [];
  app.decorate('routeList', routeList);
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routeList.push({ method: one, url });
  });
  // Forms only: a JSON body is no form, and would bring values that no field can hold.
  app.removeAllContentTypeParsers();
  await app.register(helmet, securityHeaders(isHttps(city.config)));
  await app.register(cookie, { secret: city.keys.cookies.toString('base64') });
  await app.register(csrf, {
    cookieKey: cookieName(city.config, 'km_csrf'),
    cookieOpts: { ...cookieOptions(city.config), signed: true },
    getToken: (request) => (request.body as { _csrf?: string } | undefined)?._csrf,
  });
  await app.register(formbody, { bodyLimit: 256 * 1024 });
  await app.register(multipart, { limits: uploadLimits, throwFileSizeLimit: false });
  await app.register(rateLimit, { global: false, ...postgresRateLimits(city.db, city.clock) });
  await app.register(serveStatic, {
    root: parts.publicFolder,
    prefix: '/zasoby/',
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
    setHeaders: (reply, file) => {
      if (path.basename(path.dirname(file)) === 'scanner') reply.header(...scannerPolicy);
    },
  });

  registerLive(app);
  app.decorate('uploadsUnderWay', 0);
  app.decorateRequest('scene');
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()');
    startRequest(request, parts);
  });
  app.addHook('preValidation', readUploads);
  app.addHook('preHandler', async (request, reply) => {
    const { params, query, body } = request;
    if (request.routeOptions.config.machine) return;
    if (!isClean(params) || !isClean(query) || !isClean(body)) {
      return sendErrorPage(request, reply, 400, 'bad-request');
    }
    // A file that is still on its way is asked for its form when it comes.
    if (request.routeOptions.config.upload === 'streamed' && request.isMultipart()) return;
    await requireOwnForm(request, reply);
  });
  app.addHook('onResponse', async (request, reply) => {
    // The pattern, not the address: an address may hold a token or a name.
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? '-',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'żądanie',
    );
  });

  registerErrorPages(app);
  registerBrandRoutes(app, city);
  for (const face of parts.faces) face(app, city);
  return app;
}

/** The worker that reads codes may compile its WebAssembly, and fetch it from us; pages still may not. */
const scannerPolicy = [
  'content-security-policy',
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
] as const;

function securityHeaders(https: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: false,
  };
}
