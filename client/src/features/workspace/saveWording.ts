import type { ConnectionState } from '#collab/connectionStore.ts';
import type { Language, Messages } from '#lib/messages/types.ts';

/** What the bar says about saving: the words, and the kind for icon and colour. */
export interface SaveWording {
  readonly kind: 'connecting' | 'saved' | 'saving' | 'offline' | 'stopped';
  readonly text: string;
}

/** Words for the state of saving; a session that stopped says so before anything else. */
export function saveWording(
  { save, stopped }: Pick<ConnectionState, 'save' | 'stopped'>,
  m: Messages,
  language: Language,
): SaveWording {
  const words = m.document.save;
  if (stopped !== null) return { kind: 'stopped', text: words.stopped };
  switch (save.kind) {
    case 'saved':
      return {
        kind: 'saved',
        text: save.at === null ? words.savedBefore : words.saved(clock(save.at, language)),
      };
    case 'offline':
      return { kind: 'offline', text: save.pending ? words.offlinePending : words.offline };
    default:
      return { kind: save.kind, text: words[save.kind] };
  }
}

/** Hours and minutes as the clock of this device shows them: `14:32`. */
function clock(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
}
