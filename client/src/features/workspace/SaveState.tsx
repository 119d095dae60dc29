import { CloudAlert, CloudCheck, CloudOff, CloudUpload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { useLanguage } from '#lib/language.ts';
import { saveWording } from './saveWording.ts';
import { useSettled } from './useSettled.ts';

const ICONS = {
  connecting: CloudUpload,
  saved: CloudCheck,
  saving: CloudUpload,
  offline: CloudOff,
  stopped: CloudAlert,
} as const;

/** Every key is a change: said only after a pause, "saved" does not flash between two of them. */
const CALM_MS = 400;

/** Long enough that typing on does not make a screen reader repeat itself. */
const SETTLE_MS = 1500;

/** Whether the reader's work is safe, in words; spoken politely once it has settled. */
export function SaveState(): ReactNode {
  const { language, messages } = useLanguage();
  const save = useConnection((state) => state.save);
  const stopped = useConnection((state) => state.stopped);
  const shown = useSettled(save, save.kind === 'saved' ? CALM_MS : 0);
  const { kind, text } = saveWording({ save: shown, stopped }, messages, language);
  const spoken = useSettled(text, SETTLE_MS);
  const Icon = ICONS[kind];
  return (
    <div className="save-state" data-kind={kind} title={text}>
      <Icon size={17} aria-hidden="true" />
      <span className="save-state-text">{text}</span>
      <output className="visually-hidden">{spoken}</output>
    </div>
  );
}
