export { BottomBar } from './BottomBar.tsx';
export { DocumentWorkspace } from './DocumentWorkspace.tsx';
export { ExportMenu } from './ExportMenu.tsx';
export { showMain, usePane } from './paneStore.ts';
export { PresenceButton } from './PresenceButton.tsx';
export { SaveState } from './SaveState.tsx';
export { SectionList } from './SectionList.tsx';
