import type * as Y from 'yjs';
import { useLanguage } from '#lib/language.ts';
import { localWorkFile, saveTextFile } from './localWork.ts';

/** Saves what this device holds of a document as a file, in the language of the interface, and then calls `done`. */
export function offerLocalWork(titel: string, doc: Y.Doc, fragment: Y.XmlFragment, done: () => void): void {
  const m = useLanguage.getState().messages.collab;
  const content = localWorkFile({
    titel,
    doc,
    fragment,
    explanation: m.fileExplanation,
    technicalHeading: m.fileTechnicalHeading,
  });
  saveTextFile(m.fileName(titel), content);
  done();
}
