import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { DeleteRange, Struct } from './structs.ts';

/**
 * Writes an update (V1) with these structs and deletions only. A struct that begins inside what is known is
 * written from where the known ends, as Yjs does for a replica that has its beginning.
 */
export function writeUpdate(
  structs: ReadonlyMap<number, readonly Struct[]>,
  deletes: readonly DeleteRange[],
  knownClock: (client: number) => number,
): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const rest = encoder.restEncoder;
  encoding.writeVarUint(rest, structs.size);
  // Decoding kept the descending order of the sections.
  for (const [client, list] of structs) {
    const first = list[0]?.clock ?? 0;
    const offset = Math.max(0, knownClock(client) - first);
    encoding.writeVarUint(rest, list.length);
    encoding.writeVarUint(rest, client);
    encoding.writeVarUint(rest, first + offset);
    for (const [position, { source }] of list.entries()) source.write(encoder, position === 0 ? offset : 0);
  }
  writeDeletes(rest, deletes);
  return encoder.toUint8Array();
}

function writeDeletes(rest: encoding.Encoder, deletes: readonly DeleteRange[]): void {
  const byClient = Map.groupBy(deletes, ({ client }) => client);
  encoding.writeVarUint(rest, byClient.size);
  for (const [client, ranges] of byClient) {
    encoding.writeVarUint(rest, client);
    encoding.writeVarUint(rest, ranges.length);
    for (const { start, end } of ranges) {
      encoding.writeVarUint(rest, start);
      encoding.writeVarUint(rest, end - start);
    }
  }
}
