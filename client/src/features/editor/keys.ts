/**
 * A key combination in the way the reader's system writes it: `Mod-Shift-h` becomes `Ctrl+Shift+H`, or `⌘⇧H` on a Mac.
 */
export function keysText(combination: string, mac = isMac()): string {
  const parts = combination.split('-').map((part) => {
    const name = (mac ? MAC_NAMES : NAMES)[part];
    return name ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return parts.join(mac ? '' : '+');
}

const NAMES: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
