export { DocumentEditor } from './lazyEditor.ts';
export { useOutline, type OutlineSection } from './outlineStore.ts';
