import { describe, expect, it } from 'vitest';
import { Editor } from '#testing/editor';
import { gc, rawUpdate, skip } from '#testing/rawUpdate';
import { heard, heardKinds } from '#testing/roomHearing';
import { MAY_EDIT, MAY_READ, RoomStage } from '#testing/roomStage';
import { personOf } from '#testing/people';
import { syncFrame } from './frames.ts';

function stageWithReader() {
  const stage = new RoomStage();
  const writer = stage.join(personOf('wijchen'));
  const editor = new Editor(1);
  stage.frame(writer, syncFrame('update', editor.type('samen')));
  const reader = stage.join(personOf('wijchen', 'raadslid'), MAY_READ);
  heard(reader);
  return { stage, writer, editor, reader, stored: stage.committed.length };
}

describe('a connection that may only read', () => {
  it.each([
    ['an update', syncFrame('update', new Editor(2).type('stiekem'))],
    ['a step 2', syncFrame('step2', new Editor(2).type('stiekem'))],
    [
      'what is out of order',
      syncFrame('update', rawUpdate({ sections: [{ client: 2, clock: 5, structs: [gc(1)] }] })),
    ],
    [
      'a Skip',
      syncFrame(
        'step2',
        rawUpdate({ sections: [{ client: 2, clock: 0, structs: [gc(1), skip(1), gc(1)] }] }),
      ),
    ],
    ['a deletion', syncFrame('update', rawUpdate({ deletes: [{ client: 1, ranges: [[0, 2]] }] }))],
  ])('[RO1] cannot bring in %s', (_, frame) => {
    const { stage, reader, stored } = stageWithReader();
    stage.frame(reader, frame);
    expect(heard(reader)).toEqual([{ kind: 'notice', notice: 'readOnly' }]);
    expect(stage.refusals).toEqual(['readOnly']);
    expect(stage.committed.length).toBe(stored);
    expect(reader.closed).toBeNull();
    expect(stage.claims.map(({ clientId }) => clientId)).toEqual([1]);
  });

  it('[RO2] [ACK3] may say that it has what the server has', () => {
    const { stage, editor, reader } = stageWithReader();
    stage.frame(reader, syncFrame('step2', editor.all()));
    expect(heard(reader)).toEqual([{ kind: 'acknowledgement', count: 1 }]);
    expect(stage.refusals).toEqual([]);
  });

  it('[RO3] [ACK4] is asked for what was dropped when it may write again', () => {
    const { stage, reader } = stageWithReader();
    const offline = new Editor(2);
    stage.frame(reader, syncFrame('update', offline.type('eerst')));
    heard(reader);
    stage.setRights(reader, MAY_READ);
    expect(heardKinds(reader)).toEqual([]);
    stage.setRights(reader, MAY_EDIT);
    expect(heardKinds(reader)).toEqual(['step1']);
    stage.frame(reader, syncFrame('step2', offline.all()));
    expect(heard(reader)).toEqual([{ kind: 'acknowledgement', count: 2 }]);
    stage.setRights(reader, MAY_EDIT);
    expect(heardKinds(reader)).toEqual([]);
  });

  it('[RO4] is closed at what is malformed', () => {
    const { stage, reader } = stageWithReader();
    stage.frame(
      reader,
      syncFrame('update', rawUpdate({ sections: [{ client: 2, clock: 0, structs: [gc(0)] }] })),
    );
    expect(reader.closed).toEqual({ code: 'malformed', reason: 'length' });
  });

  it('[FLOW6] is asked for its rights at every frame', () => {
    const { stage, writer, editor, stored } = stageWithReader();
    writer.rights = MAY_READ;
    stage.frame(writer, syncFrame('update', editor.type(' groen')));
    expect(stage.committed.length).toBe(stored);
    writer.rights = { read: false, edit: false };
    stage.frame(writer, syncFrame('update', editor.type(' wonen')));
    expect(writer.closed?.code).toBe('forbidden');
    expect(stage.committed.length).toBe(stored);
  });
});
