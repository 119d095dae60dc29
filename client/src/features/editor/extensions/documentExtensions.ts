import OfficePaste from '@intevation/tiptap-extension-office-paste';
import { documentSchema, TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import { Extension, type Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Dropcursor, Gapcursor } from '@tiptap/extensions';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Messages } from '#lib/messages/types.ts';
import { BlockIdentity } from './blockIdentity.ts';
import { emptyBlocks } from './emptyBlocks.ts';
import { EnterToNext } from './enterToNext.ts';
import { KeepStoredMarks } from './keepStoredMarks.ts';
import { marks } from './marks.ts';
import { remoteCarets } from './remoteCarets.ts';
import { tableNodes } from './tableNodes.ts';
import { textNodes } from './textNodes.ts';
import { typedNodes } from './typedNodes.ts';
import { voetnoot } from './voetnoot.ts';

/** What the editor of one document is made with. */
export interface DocumentExtensionOptions {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly gemeenten: readonly Gemeente[];
  readonly texts: Messages['editor'];
  readonly onToolbar: () => void;
  readonly onLink: () => void;
  readonly onFootnote: (pos: number) => void;
}

/**
 * Everything that can hold text: undoing one's own insertion must not delete what somebody else typed in it
 * meanwhile, so the undo manager leaves these while they are not empty.
 */
const CONTAINERS: ReadonlySet<string> = new Set(
  Object.values(documentSchema.nodes)
    .filter((type) => !type.isLeaf && type.name !== 'doc')
    .map((type) => type.name),
);

/** The editor's extensions; together they have exactly the shared document schema. */
export function documentExtensions(options: DocumentExtensionOptions): Extensions {
  const { doc, awareness, gemeenten, texts, onToolbar, onLink, onFootnote } = options;
  return [
    ...textNodes,
    ...tableNodes,
    ...typedNodes,
    voetnoot({ onOpen: onFootnote, label: texts.footnote.label }),
    ...marks,
    Dropcursor.configure({ color: false, class: 'drop-cursor' }),
    Gapcursor,
    OfficePaste,
    Collaboration.configure({
      document: doc,
      field: TEXT_FRAGMENT,
      yUndoOptions: { protectedNodes: new Set(CONTAINERS) },
    }),
    BlockIdentity,
    KeepStoredMarks,
    EnterToNext,
    remoteCarets({ awareness, gemeenten }),
    emptyBlocks({
      title: texts.emptyTitle,
      section: texts.emptySection,
      vraag: texts.partnervraag.vraag,
      doel: texts.doel.statement,
    }),
    Extension.create({
      name: 'toOutside',
      addKeyboardShortcuts: () => ({
        'Alt-F10': () => (onToolbar(), true),
        'Mod-k': () => (onLink(), true),
      }),
    }),
  ];
}
