export { DocumentEditor } from './lazyEditor.ts';
export { useOutline, type OutlineHeading, type OutlineSection } from './outlineStore.ts';
