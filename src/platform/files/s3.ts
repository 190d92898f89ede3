import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Storage } from './storage.ts';

/** `url` is `https://key:secret@server/bucket`, with `?region=` where the server has regions. */
export function s3Storage(url: string): Storage {
  const address = new URL(url);
  const bucket = address.pathname.replace(/^\/|\/$/g, '');
  const client = new S3Client({
    endpoint: address.origin,
    region: address.searchParams.get('region') ?? 'us-east-1',
    forcePathStyle: true,
    credentials: {
      accessKeyId: decodeURIComponent(address.username),
      secretAccessKey: decodeURIComponent(address.password),
    },
    // Servers other than Amazon's do not all know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    async put(id, bytes) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: id, Body: bytes }));
    },
    async get(id) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: id }));
      if (!Body) throw new Error(`object ${id} has no body`);
      return Buffer.from(await Body.transformToByteArray());
    },
    async remove(id) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: id }));
    },
    async *writtenBefore(moment) {
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, ContinuationToken: token }),
        );
        yield (page.Contents ?? []).flatMap((object) =>
          object.Key && object.LastModified && object.LastModified < moment ? [object.Key] : [],
        );
        token = page.NextContinuationToken;
      } while (token);
    },
  };
}
