import * as encoding from 'lib0/encoding';

/** Parts of an update (V1) in the order in which the format has them. */
export interface RawUpdate {
  /** Sections of structs; each struct in bytes, from its info byte on. */
  readonly sections?: readonly {
    client: number;
    clock: number;
    structs: readonly number[][];
    count?: number;
  }[];
  readonly deletes?: readonly { client: number; ranges: readonly [clock: number, length: number][] }[];
  readonly tail?: readonly number[];
}

/** Writes an update byte for byte as told, however wrong: what no editor would send. */
export function rawUpdate({ sections = [], deletes = [], tail = [] }: RawUpdate): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, sections.length);
    for (const { client, clock, structs, count } of sections) {
      encoding.writeVarUint(encoder, count ?? structs.length);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      for (const struct of structs) encoding.writeUint8Array(encoder, Uint8Array.from(struct));
    }
    encoding.writeVarUint(encoder, deletes.length);
    for (const { client, ranges } of deletes) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, ranges.length);
      for (const range of ranges) for (const number of range) encoding.writeVarUint(encoder, number);
    }
    encoding.writeUint8Array(encoder, Uint8Array.from(tail));
  });
}

const CONTENT = { deleted: 1, string: 4, type: 7, any: 8, document: 9, skip: 10 } as const;
const HAS_RIGHT = 0x40;
const HAS_LEFT = 0x80;

const varUint = (value: number): number[] => [
  ...encoding.encode((encoder) => encoding.writeVarUint(encoder, value)),
];
const text = (value: string): number[] => [
  ...encoding.encode((encoder) => encoding.writeVarString(encoder, value)),
];
const id = ([client, clock]: readonly [number, number]): number[] => [...varUint(client), ...varUint(clock)];

/** A collected stretch of this length. */
export const gc = (length: number): number[] => [0, ...varUint(length)];
/** A hole of this length. */
export const skip = (length: number): number[] => [CONTENT.skip, ...varUint(length)];
/** Text at the root. */
export const rootText = (words: string): number[] => [CONTENT.string, 1, ...text('tekst'), ...text(words)];
/** Text to the right of another struct. */
export const textAfter = (left: readonly [number, number], words: string): number[] => [
  CONTENT.string | HAS_LEFT,
  ...id(left),
  ...text(words),
];
/** Text to the left of another struct. */
export const textBefore = (right: readonly [number, number], words: string): number[] => [
  CONTENT.string | HAS_RIGHT,
  ...id(right),
  ...text(words),
];
/** A list inside a container. */
export const listInside = (parent: readonly [number, number]): number[] => [
  CONTENT.type,
  0,
  ...id(parent),
  0,
];
/** A list at the root. */
export const rootList = (): number[] => [CONTENT.type, 1, ...text('lijst'), 0];
/** A subdocument at the root. */
export const subdocument = (): number[] => [CONTENT.document, 1, ...text('lijst'), ...text('guid'), 118, 0];
