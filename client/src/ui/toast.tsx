import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastQueue as AriaToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { useMessages } from '#lib/language.ts';

const queue = new AriaToastQueue<string>({ maxVisibleToasts: 3 });
const VISIBLE_MS = 6000;

/** Tells what just happened, for a few seconds. Only for what the reader may miss: never for an error to act on. @returns takes it away earlier. */
export function toast(message: string): () => void {
  const key = queue.add(message, { timeout: VISIBLE_MS });
  return () => queue.close(key);
}

/** The place where {@link toast} messages appear; once, around the screens. */
export function ToastRegion(): ReactNode {
  const m = useMessages();
  return (
    <AriaToastRegion queue={queue} className="toasts" aria-label={m.common.notifications}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className="toast">
          <AriaToastContent>
            <Text slot="title">{shown.content}</Text>
          </AriaToastContent>
          <AriaButton slot="close" aria-label={m.common.closeToast} className="toast-close">
            <X size={16} aria-hidden="true" />
          </AriaButton>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
