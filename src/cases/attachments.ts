import type { Tx } from '../platform/db/transaction.ts';
import type { Files, SealedFile } from '../platform/files/files.ts';
import type { ErrorCode } from '../platform/input.ts';
import { readAttachment } from './attachment-content.ts';

const mostAttachments = 5;

/** Files that are checked and sealed, and belong to no message yet. */
export interface PreparedAttachments {
  readonly files: readonly SealedFile[];
  /** A scanner has to look before anybody gets them. */
  readonly scan: boolean;
}

export const noAttachments: PreparedAttachments = { files: [], scan: false };

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
}

export interface RefusedAttachment {
  readonly error: ErrorCode;
  /** Of the file that is wrong; nothing when it is all of them together. */
  readonly name?: string;
}

export type AttachmentsPrepared =
  | { readonly ok: true; readonly value: PreparedAttachments }
  /** `good`: those that need not be sent again. */
  | {
      readonly ok: false;
      readonly refused: readonly RefusedAttachment[];
      readonly good: readonly SealedFile[];
    };

/**
 * Before any transaction. Sealed with the key of the person whom the case is about, whoever attaches them.
 * `before`: those that came with the same form already, and were good.
 */
export async function prepareAttachments(
  files: Files,
  personId: string,
  sent: readonly Sent[],
  scan: boolean,
  before: readonly SealedFile[] = [],
): Promise<AttachmentsPrepared> {
  if (before.length + sent.length > mostAttachments) {
    return { ok: false, refused: [{ error: 'attachments-too-many' }], good: before };
  }
  const refused: RefusedAttachment[] = [];
  const read = [];
  for (const upload of sent) {
    const content = upload.tooLarge ? tooLarge : await readAttachment(upload);
    if (content.ok) read.push({ ...content, bytes: upload.bytes });
    else refused.push({ error: content.error, name: upload.name });
  }
  const sealed = await Promise.all(
    read.map(({ name, mediaType, bytes }) => files.seal(personId, { name, mediaType, bytes })),
  );
  const good = [...before, ...sealed];
  return refused.length > 0 ? { ok: false, refused, good } : { ok: true, value: { files: good, scan } };
}

const tooLarge = { ok: false, error: 'file-too-large' } as const;

export async function attach(
  tx: Tx,
  files: Files,
  messageId: string,
  { files: sealed, scan }: PreparedAttachments,
): Promise<void> {
  for (const [position, file] of sealed.entries()) {
    await files.keep(tx, file);
    const { id } = await tx.db
      .insertInto('case_attachments')
      .values({
        message_id: messageId,
        file_id: file.id,
        name: file.name,
        media_type: file.mediaType,
        bytes: file.size,
        position,
        scan: scan ? 'waiting' : 'unchecked',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (scan) await tx.enqueue({ queue: 'scan-attachment', data: { attachmentId: id } });
  }
}
