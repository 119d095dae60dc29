import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '#collab/connectionStore.ts';
import { en } from '#lib/messages/en.ts';
import { nl } from '#lib/messages/nl.ts';
import { saveWording } from './saveWording.ts';

const at = new Date(2026, 10, 23, 14, 32, 59);
const say = (save: ConnectionState['save'], stopped: ConnectionState['stopped'] = null) =>
  saveWording({ save, stopped }, nl, 'nl');

describe('saveWording', () => {
  it.each([
    [{ kind: 'saved', at }, 'Opgeslagen om 14:32'],
    [{ kind: 'saved', at: null }, 'Opgeslagen'],
    [{ kind: 'saving' }, 'Bezig met opslaan'],
    [{ kind: 'offline', pending: true }, 'Offline, wijzigingen bewaard op dit apparaat'],
    [{ kind: 'offline', pending: false }, 'Offline, u kunt doorschrijven'],
    [{ kind: 'connecting' }, 'Verbinding maken'],
  ] as const)('says %o as "%s"', (save, text) => {
    expect(say(save)).toEqual({ kind: save.kind, text });
  });

  it('never says saved once the session stopped', () => {
    const stopped = { code: 'forbidden', download: null } as const;
    expect(say({ kind: 'saved', at }, stopped)).toEqual({ kind: 'stopped', text: 'Verbinding gestopt' });
  });

  it('keeps two digits in the small hours, in both languages', () => {
    const early = new Date(2026, 0, 1, 0, 5);
    expect(say({ kind: 'saved', at: early }).text).toBe('Opgeslagen om 00:05');
    expect(saveWording({ save: { kind: 'saved', at: early }, stopped: null }, en, 'en').text).toBe(
      'Saved at 00:05',
    );
  });
});
