import type { ExportFormaat } from '@samenspraak/shared/http/documenten';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { api } from '#lib/api.ts';
import { send } from '#lib/http.ts';

/** How long the browser may take to start the download before the copy in memory is given up. */
const REVOKE_MS = 60_000;

/**
 * Fetches an export and hands it to the browser as a download.
 * @throws `RequestError` when the server makes no export.
 */
export async function downloadExport(documentId: DocumentId, format: ExportFormaat): Promise<void> {
  const response = await send(
    api.api.v1.documenten[':id'].export.$get({ param: { id: documentId }, query: { formaat: format } }),
  );
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(response.headers.get('content-disposition')) ?? `document.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
}

/** The file name in a `Content-Disposition` header (RFC 6266); null when it names none. */
export function fileNameOf(disposition: string | null): string | null {
  if (disposition === null) return null;
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? null;
}
