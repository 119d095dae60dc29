import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { useLanguage } from '#lib/language.ts';
import { Notice } from '#ui/Notice.tsx';
import { saveWording } from './saveWording.ts';

/** Says on a narrow screen, where the bar shows only a sign, that the work is offline and where it is kept. */
export function OfflineNotice(): ReactNode {
  const { language, messages } = useLanguage();
  const save = useConnection((state) => state.save);
  const stopped = useConnection((state) => state.stopped);
  const { kind, text } = saveWording({ save, stopped }, messages, language);
  if (kind !== 'offline') return null;
  return <Notice kind="narrow" icon={<CloudOff size={18} aria-hidden="true" />} title={text} />;
}
