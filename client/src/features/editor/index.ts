export { DocumentEditor, type DocumentEditorProps } from './DocumentEditor.tsx';
export { useOutline, type OutlineHeading, type OutlineSection } from './outlineStore.ts';
