import { describe, expect, it } from 'vitest';
import { Editor } from '#testing/editor';
import { personOf } from '#testing/people';
import { heard, heardKinds, joinLive, NOTHING } from '#testing/roomHearing';
import { RoomStage, type StagedConnection } from '#testing/roomStage';
import { awarenessFrame } from './awarenessFrames.ts';
import { syncFrame } from './frames.ts';

const shows = (clientId: number) => awarenessFrame([{ clientId, clock: 1, json: '{"sectie":"visie"}' }]);

describe('joining', () => {
  it('[FLOW2] begins with the server’s step 1, and with everybody’s presence when there is any', () => {
    const stage = new RoomStage();
    const first = stage.join(personOf('wijchen'));
    expect(heardKinds(first)).toEqual(['step1']);
    stage.frame(first, shows(1));
    expect(heardKinds(stage.join(personOf('druten')))).toEqual(['step1', 'awareness']);
  });

  it('[FLOW3] gives nothing of the content before it was asked for', () => {
    const stage = new RoomStage();
    const [writer, joined] = [joinLive(stage, 'wijchen'), stage.join(personOf('druten'))];
    heard(joined);
    const editor = new Editor(1);
    stage.frame(writer, syncFrame('update', editor.type('samen')));
    expect(heard(joined)).toEqual([]);
    stage.frame(joined, syncFrame('step1', NOTHING));
    expect(heard(joined)).toEqual([{ kind: 'step2', bytes: stage.content }]);
    stage.frame(writer, syncFrame('update', editor.type('!')));
    expect(heardKinds(joined)).toEqual(['update']);
  });
});

describe('the way of an update', () => {
  it('[FLOW1] shows nothing to anybody before it is committed', () => {
    const stage = new RoomStage({ commitsAtOnce: false });
    const [writer, other] = [joinLive(stage, 'wijchen'), joinLive(stage, 'druten')];
    stage.frame(writer, syncFrame('update', new Editor(1).type('samen')));
    stage.frame(other, syncFrame('step1', NOTHING));
    expect(heardKinds(writer)).toEqual([]);
    expect(heard(other)).toEqual([{ kind: 'step2', bytes: Uint8Array.of(0, 0) }]);
    stage.commit();
    expect(heard(writer)).toEqual([{ kind: 'acknowledgement', count: 1 }]);
    expect(heardKinds(other)).toEqual(['update']);
  });

  it('[ACK1] acknowledges, and gives notice, only to who asks for it', () => {
    const stage = new RoomStage();
    const stock = joinLive(stage, 'wijchen', false);
    stage.frame(stock, syncFrame('update', new Editor(1).type('samen')));
    stock.rights = { read: true, edit: false };
    stage.frame(stock, syncFrame('update', new Editor(2).type('stiekem')));
    expect(stage.refusals).toEqual(['readOnly']);
    expect(heard(stock)).toEqual([]);
  });

  it('[CO2] sends one frame for all that was committed together, and a sole author nothing', () => {
    const stage = new RoomStage({ commitsAtOnce: false });
    const people = ['wijchen', 'druten', 'beuningen'].map((gemeente) => joinLive(stage, gemeente, false));
    const [wijchen, druten, beuningen] = people as [StagedConnection, StagedConnection, StagedConnection];
    const [one, other] = [new Editor(1), new Editor(2)];
    for (const word of ['a', 'b', 'c']) stage.frame(wijchen, syncFrame('update', one.type(word)));
    stage.commit();
    expect(people.map(heardKinds)).toEqual([[], ['update'], ['update']]);
    stage.frame(wijchen, syncFrame('update', one.type('d')));
    stage.frame(druten, syncFrame('update', other.type('e')));
    stage.commit();
    expect(people.map(({ inbox }) => inbox.length)).toEqual([1, 1, 1]);
    expect(wijchen.inbox[0]).toBe(beuningen.inbox[0]);
  });

  it('[CO3] sends presence before content', () => {
    const stage = new RoomStage({ commitsAtOnce: false });
    const [writer, other] = [joinLive(stage, 'wijchen'), joinLive(stage, 'druten')];
    stage.pass(1000);
    stage.frame(writer, syncFrame('update', new Editor(1).type('samen')));
    stage.frame(writer, shows(1));
    stage.frame(writer, shows(1));
    heard(other);
    stage.frame(writer, awarenessFrame([{ clientId: 1, clock: 2, json: '{"sectie":"doelen"}' }]));
    stage.nowMs += 1000;
    stage.commit();
    expect(heardKinds(other)).toEqual(['awareness', 'update']);
  });

  it('[GATE15] takes no more text into a full document, but deletions', () => {
    const stage = new RoomStage({ limits: { documentBytes: 2000 } });
    const writer = joinLive(stage, 'wijchen');
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
    expect(heardKinds(reader)).toEqual(['step2']);
  });

  it('[OWN2] [GATE7] closes who writes under another’s clientID, and keeps nothing of it', () => {
    const stage = new RoomStage();
    const [owner, forger] = [joinLive(stage, 'wijchen'), joinLive(stage, 'druten')];
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
    const forger = joinLive(stage, 'druten');
    const forged = new Editor(8);
    forged.take(stage.content);
    // Yjs gives up a clientID that somebody else turns out to use; a forger does not.
    forged.doc.clientID = 9;
    stage.frame(forger, syncFrame('update', forged.type('!')));
    expect(forger.closed).toEqual({ code: 'malformed', reason: 'foreignClient' });
  });
});
