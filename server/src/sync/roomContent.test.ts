import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Editor } from '#testing/editor';
import { personOf } from '#testing/people';
import { gc, rawUpdate, rootText, textAfter } from '#testing/rawUpdate';
import { MAY_EDIT, RoomStage, type StagedConnection } from '#testing/roomStage';
import { readServerFrame, readStates, type ServerMessage } from '#testing/serverFrames';
import { awarenessFrame } from './awarenessFrames.ts';
import { syncFrame } from './frames.ts';

const NOTHING = Y.encodeStateVector(new Y.Doc());
const heard = ({ inbox }: StagedConnection): ServerMessage[] => inbox.splice(0).map(readServerFrame);
const kinds = (connection: StagedConnection): string[] => heard(connection).map(({ kind }) => kind);
const gap = (client: number) =>
  syncFrame(
    'update',
    rawUpdate({ sections: [{ client, clock: 5, structs: [textAfter([client, 4], 'x')] }] }),
  );
const shows = (clientId: number) => awarenessFrame([{ clientId, clock: 1, json: '{"sectie":"visie"}' }]);

/** A live connection that has heard everything so far. */
function live(stage: RoomStage, gemeente: string, acknowledges = true): StagedConnection {
  const connection = stage.join(personOf(gemeente), MAY_EDIT, acknowledges);
  stage.frame(connection, syncFrame('step1', NOTHING));
  heard(connection);
  return connection;
}

describe('joining', () => {
  it('[FLOW2] begins with the server’s step 1, and with everybody’s presence when there is any', () => {
    const stage = new RoomStage();
    const first = stage.join(personOf('wijchen'));
    expect(kinds(first)).toEqual(['step1']);
    stage.frame(first, shows(1));
    expect(kinds(stage.join(personOf('druten')))).toEqual(['step1', 'awareness']);
  });

  it('[FLOW3] gives nothing of the content before it was asked for', () => {
    const stage = new RoomStage();
    const [writer, joined] = [live(stage, 'wijchen'), stage.join(personOf('druten'))];
    heard(joined);
    const editor = new Editor(1);
    stage.frame(writer, syncFrame('update', editor.type('samen')));
    expect(heard(joined)).toEqual([]);
    stage.frame(joined, syncFrame('step1', NOTHING));
    expect(heard(joined)).toEqual([{ kind: 'step2', bytes: stage.content }]);
    stage.frame(writer, syncFrame('update', editor.type('!')));
    expect(kinds(joined)).toEqual(['update']);
  });
});

describe('the way of an update', () => {
  it('[FLOW1] shows nothing to anybody before it is committed', () => {
    const stage = new RoomStage({ commitsAtOnce: false });
    const [writer, other] = [live(stage, 'wijchen'), live(stage, 'druten')];
    stage.frame(writer, syncFrame('update', new Editor(1).type('samen')));
    stage.frame(other, syncFrame('step1', NOTHING));
    expect(kinds(writer)).toEqual([]);
    expect(heard(other)).toEqual([{ kind: 'step2', bytes: Uint8Array.of(0, 0) }]);
    stage.commit();
    expect(heard(writer)).toEqual([{ kind: 'acknowledgement', count: 1 }]);
    expect(kinds(other)).toEqual(['update']);
  });

  it('[ACK1] acknowledges, and gives notice, only to who asks for it', () => {
    const stage = new RoomStage();
    const stock = live(stage, 'wijchen', false);
    stage.frame(stock, syncFrame('update', new Editor(1).type('samen')));
    stock.rights = { read: true, edit: false };
    stage.frame(stock, syncFrame('update', new Editor(2).type('stiekem')));
    expect(stage.refusals).toEqual(['readOnly']);
    expect(heard(stock)).toEqual([]);
  });

  it('[CO2] sends one frame for all that was committed together, and a sole author nothing', () => {
    const stage = new RoomStage({ commitsAtOnce: false });
    const people = ['wijchen', 'druten', 'beuningen'].map((gemeente) => live(stage, gemeente, false));
    const [wijchen, druten, beuningen] = people as [StagedConnection, StagedConnection, StagedConnection];
    const [one, other] = [new Editor(1), new Editor(2)];
    for (const word of ['a', 'b', 'c']) stage.frame(wijchen, syncFrame('update', one.type(word)));
    stage.commit();
    expect(people.map(kinds)).toEqual([[], ['update'], ['update']]);
    stage.frame(wijchen, syncFrame('update', one.type('d')));
    stage.frame(druten, syncFrame('update', other.type('e')));
    stage.commit();
    expect(people.map(({ inbox }) => inbox.length)).toEqual([1, 1, 1]);
    expect(wijchen.inbox[0]).toBe(beuningen.inbox[0]);
  });

  it('[CO3] sends presence before content', () => {
    const stage = new RoomStage({ commitsAtOnce: false });
    const [writer, other] = [live(stage, 'wijchen'), live(stage, 'druten')];
    stage.pass(1000);
    stage.frame(writer, syncFrame('update', new Editor(1).type('samen')));
    stage.frame(writer, shows(1));
    stage.frame(writer, shows(1));
    heard(other);
    stage.frame(writer, awarenessFrame([{ clientId: 1, clock: 2, json: '{"sectie":"doelen"}' }]));
    stage.nowMs += 1000;
    stage.commit();
    expect(kinds(other)).toEqual(['awareness', 'update']);
  });

  it('[GATE15] takes no more text into a full document, but deletions', () => {
    const stage = new RoomStage({ limits: { documentBytes: 2000 } });
    const writer = live(stage, 'wijchen');
    const editor = new Editor(1);
    stage.frame(writer, syncFrame('update', editor.type('x'.repeat(1900))));
    stage.frame(
      writer,
      syncFrame(
        'update',
        editor.change(() => editor.text.delete(0, 5)),
      ),
    );
    expect(stage.committed.length).toBe(2);
    stage.frame(writer, syncFrame('update', editor.type('y'.repeat(200))));
    expect(writer.closed).toEqual({ code: 'tooLarge', reason: 'full' });
    const reader = stage.join(personOf('druten'));
    heard(reader);
    stage.frame(reader, syncFrame('step1', NOTHING));
    expect(kinds(reader)).toEqual(['step2']);
  });

  it('[OWN2] [GATE7] closes who writes under another’s clientID, and keeps nothing of it', () => {
    const stage = new RoomStage();
    const [owner, forger] = [live(stage, 'wijchen'), live(stage, 'druten')];
    stage.frame(owner, shows(7));
    stage.frame(forger, syncFrame('update', new Editor(7).type('vervalst')));
    expect(forger.closed).toEqual({ code: 'malformed', reason: 'foreignClient' });
    expect(stage.committed).toEqual([]);
    stage.frame(owner, syncFrame('update', new Editor(7).type('eigen')));
    expect(stage.committed.length).toBe(1);
  });

  it('[OWN4] closes who writes under the server’s clientID', () => {
    const stage = new RoomStage();
    stage.serverEdit(new Editor(9).type('zaad'));
    const forger = live(stage, 'druten');
    const forged = new Editor(9);
    forged.take(stage.content);
    // Yjs gives up a clientID that somebody else turns out to use; a forger does not.
    forged.doc.clientID = 9;
    stage.frame(forger, syncFrame('update', forged.type('!')));
    expect(forger.closed).toEqual({ code: 'malformed', reason: 'foreignClient' });
  });
});

describe('content out of order', () => {
  it('[RS1] [ACK4] is asked for again, and the step 2 that follows covers it', () => {
    const stage = new RoomStage();
    const writer = live(stage, 'wijchen');
    const editor = new Editor(1);
    stage.frame(writer, syncFrame('step2', editor.all()));
    const lost = editor.type('verloren ');
    stage.frame(writer, syncFrame('update', editor.type('later')));
    expect(kinds(writer)).toEqual(['acknowledgement', 'step1']);
    expect(lost.length).toBeGreaterThan(0);
    expect(stage.committed).toEqual([]);
    stage.frame(writer, syncFrame('step2', editor.all()));
    expect(heard(writer)).toEqual([{ kind: 'acknowledgement', count: 3 }]);
    expect(stage.committed.length).toBe(1);
  });

  it('[RS2] [RS3] is asked for once while the answer is on its way, and ends at 500 frames without one', () => {
    const stage = new RoomStage();
    const writer = live(stage, 'wijchen');
    stage.frame(writer, syncFrame('step2', Uint8Array.of(0, 0)));
    heard(writer);
    for (let frame = 0; frame <= 500; frame += 1) stage.frame(writer, gap(1));
    expect(kinds(writer)).toEqual(['step1']);
    expect(writer.closed).toBeNull();
    stage.frame(writer, gap(1));
    expect(writer.closed).toEqual({ code: 'malformed', reason: 'gap' });
    expect(stage.committed).toEqual([]);
  });

  it('[RS3] [RS4] ends when whole step 2s do not mend it, and says so on the way', () => {
    const stage = new RoomStage({ limits: { resyncs: 3 } });
    const writer = live(stage, 'wijchen');
    const hopeless = rawUpdate({ sections: [{ client: 1, clock: 5, structs: [gc(1)] }] });
    for (let time = 0; time < 3; time += 1) stage.frame(writer, syncFrame('step2', hopeless));
    expect(kinds(writer)).toEqual(['notice', 'step1', 'notice', 'step1', 'notice', 'step1']);
    stage.frame(writer, syncFrame('step2', hopeless));
    expect(writer.closed).toEqual({ code: 'malformed', reason: 'gap' });
  });

  it('[GATE6] waits for what another tab of the account brings', () => {
    const stage = new RoomStage();
    const [tab, other] = [live(stage, 'wijchen'), live(stage, 'wijchen')];
    const first = rawUpdate({ sections: [{ client: 1, clock: 0, structs: [rootText('a')] }] });
    const second = rawUpdate({ sections: [{ client: 2, clock: 0, structs: [textAfter([1, 0], 'b')] }] });
    stage.frame(other, syncFrame('update', second));
    expect(stage.committed).toEqual([]);
    stage.frame(tab, syncFrame('update', first));
    stage.frame(other, syncFrame('step2', Y.mergeUpdates([first, second])));
    expect(stage.committed.length).toBe(2);
  });
});

describe('presence', () => {
  it('[AW1] [OWN1] binds a connection to the first living state that is open to it', () => {
    const stage = new RoomStage();
    const [wijchen, druten] = [live(stage, 'wijchen'), live(stage, 'druten')];
    stage.frame(wijchen, shows(1));
    expect(stage.claims.map(({ clientId, accountId }) => [clientId, accountId])).toEqual([
      [1, 'wijchen-woordvoerder'],
    ]);
    const echo = { clientId: 1, clock: 9, json: '{"sectie":"nep"}' };
    const gone = { clientId: 3, clock: 1, json: null };
    stage.frame(druten, awarenessFrame([echo, gone, { clientId: 2, clock: 1, json: '{}' }]));
    stage.pass(1000);
    const told = new Map(
      heard(druten).flatMap((message) => (message.kind === 'awareness' ? [...readStates(message.body)] : [])),
    );
    expect([...told.keys()].toSorted()).toEqual([1, 2]);
    expect(told.get(1)?.state).toMatchObject({ sectie: 'visie', user: { gemeente: 'wijchen' } });
  });

  it('[AW3] closes at a state that is too large, or no object', () => {
    const stage = new RoomStage();
    const [large, wrong] = [live(stage, 'wijchen'), live(stage, 'druten')];
    stage.frame(
      large,
      awarenessFrame([{ clientId: 1, clock: 1, json: JSON.stringify({ los: 'x'.repeat(5000) }) }]),
    );
    expect(large.closed?.code).toBe('tooLarge');
    stage.frame(wrong, awarenessFrame([{ clientId: 2, clock: 1, json: '{"half' }]));
    expect(wrong.closed?.code).toBe('malformed');
  });

  it('[AW5] lets a connection take over from its dead predecessor, without telling its end', () => {
    const stage = new RoomStage();
    const [dead, other] = [live(stage, 'wijchen'), live(stage, 'druten')];
    stage.frame(dead, shows(1));
    const back = live(stage, 'wijchen');
    stage.frame(back, shows(1));
    stage.pass(1000);
    heard(other);
    stage.leave(dead);
    stage.pass(1000);
    expect(heard(other)).toEqual([]);
    stage.leave(back);
    stage.pass(1000);
    const [message] = heard(other);
    const states = message?.kind === 'awareness' ? [...readStates(message.body).values()] : [];
    expect(states.map(({ state }) => state)).toEqual([null]);
  });
});
