import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Editor } from '#testing/editor';
import { gc, rawUpdate, rootText, textAfter } from '#testing/rawUpdate';
import { heard, heardKinds, joinLive } from '#testing/roomHearing';
import { RoomStage } from '#testing/roomStage';
import { syncFrame } from './frames.ts';

const gap = (client: number) =>
  syncFrame(
    'update',
    rawUpdate({ sections: [{ client, clock: 5, structs: [textAfter([client, 4], 'x')] }] }),
  );

describe('content out of order', () => {
  it('[RS1] [ACK4] is asked for again, and the step 2 that follows covers it', () => {
    const stage = new RoomStage();
    const writer = joinLive(stage, 'wijchen');
    const editor = new Editor(1);
    stage.frame(writer, syncFrame('step2', editor.all()));
    const lost = editor.type('verloren ');
    stage.frame(writer, syncFrame('update', editor.type('later')));
    expect(heardKinds(writer)).toEqual(['acknowledgement', 'step1']);
    expect(lost.length).toBeGreaterThan(0);
    expect(stage.committed).toEqual([]);
    stage.frame(writer, syncFrame('step2', editor.all()));
    expect(heard(writer)).toEqual([{ kind: 'acknowledgement', count: 3 }]);
    expect(stage.committed.length).toBe(1);
  });

  it('[RS2] [RS3] is asked for once while the answer is on its way, and ends at 500 frames without one', () => {
    const stage = new RoomStage();
    const writer = joinLive(stage, 'wijchen');
    stage.frame(writer, syncFrame('step2', Uint8Array.of(0, 0)));
    heard(writer);
    for (let frame = 0; frame <= 500; frame += 1) stage.frame(writer, gap(1));
    expect(heardKinds(writer)).toEqual(['step1']);
    expect(writer.closed).toBeNull();
    stage.frame(writer, gap(1));
    expect(writer.closed).toEqual({ code: 'malformed', reason: 'gap' });
    expect(stage.committed).toEqual([]);
  });

  it('[RS3] [RS4] ends when whole step 2s do not mend it, and says so on the way', () => {
    const stage = new RoomStage({ limits: { resyncs: 3 } });
    const writer = joinLive(stage, 'wijchen');
    const hopeless = rawUpdate({ sections: [{ client: 1, clock: 5, structs: [gc(1)] }] });
    for (let time = 0; time < 3; time += 1) stage.frame(writer, syncFrame('step2', hopeless));
    expect(heardKinds(writer)).toEqual(['notice', 'step1', 'notice', 'step1', 'notice', 'step1']);
    stage.frame(writer, syncFrame('step2', hopeless));
    expect(writer.closed).toEqual({ code: 'malformed', reason: 'gap' });
  });

  it('[GATE6] waits for what another tab of the account brings', () => {
    const stage = new RoomStage();
    const [tab, other] = [joinLive(stage, 'wijchen'), joinLive(stage, 'wijchen')];
    const first = rawUpdate({ sections: [{ client: 1, clock: 0, structs: [rootText('a')] }] });
    const second = rawUpdate({ sections: [{ client: 2, clock: 0, structs: [textAfter([1, 0], 'b')] }] });
    stage.frame(other, syncFrame('update', second));
    expect(stage.committed).toEqual([]);
    stage.frame(tab, syncFrame('update', first));
    stage.frame(other, syncFrame('step2', Y.mergeUpdates([first, second])));
    expect(stage.committed.length).toBe(2);
  });
});
