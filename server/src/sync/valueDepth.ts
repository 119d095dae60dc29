import * as Y from 'yjs';

/** Levels of lists and objects inside each other in one value; writing deeper ones again is recursive. */
const MAX_VALUE_DEPTH = 64;

/** Whether a struct's content holds a JSON-like value that is nested too deep. */
export function isDeep(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return isDeepValue(content.arr);
  if (content instanceof Y.ContentEmbed) return isDeepValue(content.embed);
  if (content instanceof Y.ContentFormat) return isDeepValue(content.value);
  return false;
}

/** Level by level, without recursion. */
function isDeepValue(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const member of level) {
      if (typeof member !== 'object' || member === null || member instanceof Uint8Array) continue;
      if (depth > MAX_VALUE_DEPTH) return true;
      for (const inner of Object.values(member)) if (typeof inner === 'object') next.push(inner);
    }
    level = next;
  }
  return false;
}
