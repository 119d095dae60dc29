import { Link } from '@tanstack/react-router';
import { Download, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection, type Stopped } from '#collab/connectionStore.ts';
import { useMessages } from '#lib/language.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { wayOut } from './wayOut.ts';

/** Says why the live session ended, and the way out; nothing while it goes on. */
export function StoppedNotice(): ReactNode {
  const m = useMessages();
  const stopped = useConnection((state) => state.stopped);
  if (stopped === null) return null;
  const words = m.document.stopped[stopped.code];
  return (
    <Notice
      kind="stopped"
      icon={<TriangleAlert size={20} aria-hidden="true" />}
      title={words.title}
      actions={<WaysOut stopped={stopped} />}
    >
      {words.body} {stopped.download === null ? null : m.document.unsent}
    </Notice>
  );
}

function WaysOut({ stopped: { code, download } }: { readonly stopped: Stopped }): ReactNode {
  const m = useMessages();
  const way = wayOut(code);
  return (
    <>
      {download === null ? null : (
        <Button icon={<Download size={17} aria-hidden="true" />} onPress={download}>
          {m.document.downloadWork}
        </Button>
      )}
      {way === 'signIn' ? (
        // The page that loads again asks for signing in, and comes back here afterwards.
        <Button variant="primary" onPress={() => window.location.reload()}>
          {m.common.signIn}
        </Button>
      ) : null}
      {way === 'leave' ? (
        <Link to="/" className={buttonClass('secondary')}>
          {m.problem.toTraject}
        </Link>
      ) : null}
      {way === 'reload' ? (
        <Button variant="primary" onPress={() => window.location.reload()}>
          {m.common.reload}
        </Button>
      ) : null}
    </>
  );
}
