import { create } from 'zustand';

/** What a narrow screen shows; a wide one shows all three. */
export const PANES = ['steps', 'main', 'people'] as const;

/** One of {@link PANES}. */
type Pane = (typeof PANES)[number];

interface PaneState {
  readonly pane: Pane;
  readonly show: (pane: Pane) => void;
}

/** Which part of the workspace a narrow screen shows. */
export const usePane = create<PaneState>()((set) => ({
  pane: 'main',
  show: (pane) => set({ pane }),
}));

/** Brings the content back on a narrow screen, after a choice in another part. */
export function showMain(): void {
  usePane.getState().show('main');
}
