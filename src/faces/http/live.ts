import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { minutes } from '../../platform/clock.ts';
import { currentSession } from './request.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Open in this process, by session. */
    liveStreams: Map<string, Set<PassThrough>>;
  }
}

/** A browser speaks to one host over six connections; its pages need some of them for themselves. */
const mostPerSession = 3;
const heartbeat = 25_000;
/** Then the browser asks again, and the guard looks again. Not all at the same moment. */
const lifetime = (): number => minutes(3 + 2 * Math.random());

export function registerLive(app: FastifyInstance): void {
  app.decorate('liveStreams', new Map());
  app.addHook('preClose', async () => {
    for (const streams of app.liveStreams.values()) for (const stream of streams) stream.end();
  });
}

/**
 * Server-sent events for `<Live>`, behind a guard: each says that there may be something new about `about`, and
 * nothing else. The first one comes when nothing can be missed any more.
 */
export async function sendNews(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  channel: string,
  about: string,
): Promise<FastifyReply> {
  const { liveStreams } = request.server;
  const key = (await currentSession(request))?.tokenHash.toString('hex') ?? '';
  const own = liveStreams.get(key) ?? new Set<PassThrough>();
  // To a browser this says: do not ask again.
  if (own.size >= mostPerSession) return reply.code(204).send();
  const stream = new PassThrough();
  liveStreams.set(key, own.add(stream));
  const say = (words: string): void => {
    if (stream.writable && !stream.writableNeedDrain) stream.write(words);
  };
  const stopFollowing = request.scene.city.news.follow(channel, about, () => say('data: nowe\n\n'));
  const beat = setInterval(() => say(': \n\n'), heartbeat);
  const end = setTimeout(() => stream.end(), lifetime());
  stream.once('close', () => {
    stopFollowing();
    clearInterval(beat);
    clearTimeout(end);
    own.delete(stream);
    if (own.size === 0) liveStreams.delete(key);
  });
  say('retry: 5000\n\n');
  return (
    reply
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      // Kept alive after its end, it would hold up a server that stops.
      .header('connection', 'close')
      .type('text/event-stream')
      .send(stream)
  );
}
