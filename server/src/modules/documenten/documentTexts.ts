import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { Result } from '@samenspraak/shared/result';
import type { TextNodeJson } from '@samenspraak/shared/text/textJson';
import type { UpdateLog } from '#log/UpdateLog';
import type { MaterialisedText } from '#text/materialise';
import { seedUpdate } from '#text/seed';

/** Makes the first text of a new document durable, before anybody can open it. */
export type StartText = (documentId: DocumentId, text: TextNodeJson) => Promise<void>;

/** What a document says with everything committed so far; `quarantined` when its log is damaged. */
export type ReadText = (documentId: DocumentId) => Promise<Result<MaterialisedText, ErrorCode>>;

/** Starts texts in a log, as the server's own first update. */
export function startTextIn(log: Pick<UpdateLog, 'append'>): StartText {
  return async (documentId, text) => {
    await log.append([{ documentId, update: seedUpdate(text), author: null, claims: [] }]);
  };
}

/** The part of the relay that knows a document's state. */
interface StateSource {
  /** The state up to the log's head, as one update. */
  state(documentId: DocumentId): Promise<Result<Uint8Array, ErrorCode>>;
}

/** The part of the text worker that reads a state. */
interface Materialiser {
  materialise(input: { readonly state: Uint8Array }): Promise<Result<MaterialisedText, ErrorCode>>;
}

/** Reads texts from the relay's state through the text worker. */
export function readTextFrom(relay: StateSource, worker: Materialiser): ReadText {
  return async (documentId) => {
    const current = await relay.state(documentId);
    return current.ok ? worker.materialise({ state: current.value }) : current;
  };
}
