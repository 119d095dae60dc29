import type { ExportFormaat } from '@samenspraak/shared/http/documenten';
import { EXPORT_FORMATEN } from '@samenspraak/shared/http/documenten';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { Download, FileCode, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Menu, MenuItem } from '#ui/Menu.tsx';
import { toast } from '#ui/toast.tsx';
import { downloadExport } from './downloadExport.ts';

const ICONS = { docx: FileText, html: FileCode } as const satisfies Record<ExportFormaat, unknown>;

/** Takes the document out of the product as a file. */
export function ExportMenu({ documentId }: { readonly documentId: DocumentId }): ReactNode {
  const m = useMessages();
  const start = async (format: ExportFormaat): Promise<void> => {
    const takeAway = toast(m.document.exportStarted);
    const done = await downloadExport(documentId, format).then(
      () => m.document.exportDone,
      () => m.document.exportFailed,
    );
    takeAway();
    toast(done);
  };
  return (
    <Menu label={m.document.exportMenu} icon={<Download size={17} aria-hidden="true" />} variant="primary">
      {EXPORT_FORMATEN.map((format) => {
        const Icon = ICONS[format];
        return (
          <MenuItem
            key={format}
            label={m.document.exportFormat[format]}
            icon={<Icon size={17} aria-hidden="true" />}
            onAction={() => void start(format)}
          />
        );
      })}
    </Menu>
  );
}
