import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import { Extension } from '@tiptap/core';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import { stampedUserSchema, type StampedUser } from '#collab/people.ts';
import { paletteOf, SHAPE_PATHS } from '#ui/gemeenteShapes.ts';

interface RemoteCaretsOptions {
  readonly awareness: Awareness;
  readonly gemeenten: readonly Gemeente[];
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shows where the others are: a caret and a selection in the colour of their municipality, with its shape and the
 * person's name. Who they are is the server's word, so a state without a valid stamp is not shown.
 */
export function remoteCarets({ awareness, gemeenten }: RemoteCaretsOptions): Extension {
  return Extension.create({
    name: 'remoteCarets',
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        awarenessStateFilter: (own: number, other: number, state: unknown) =>
          own !== other && readUser(state) !== null,
        cursorBuilder: (user: unknown) => caretElement(stampedUserSchema.parse(user), gemeenten),
        selectionBuilder: (user: unknown) => {
          const { gemeente } = stampedUserSchema.parse(user);
          return { class: 'remote-selection', 'data-palet': String(paletteOf(gemeenten, gemeente) ?? '') };
        },
      }),
    ],
  });
}

function readUser(state: unknown): StampedUser | null {
  const user: unknown = typeof state === 'object' && state !== null && 'user' in state ? state.user : null;
  const parsed = stampedUserSchema.safeParse(user);
  return parsed.success ? parsed.data : null;
}

function caretElement({ naam, gemeente: slug }: StampedUser, gemeenten: readonly Gemeente[]): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'remote-caret';
  caret.dataset['palet'] = String(paletteOf(gemeenten, slug) ?? '');
  const label = document.createElement('span');
  label.className = 'remote-caret-label';
  const gemeente = gemeenten.find((candidate) => candidate.slug === slug);
  if (gemeente !== undefined) label.append(shapeElement(gemeente));
  // In the text only the first name has room; the whole name is there to be found.
  const [first = naam, ...rest] = naam.split(' ');
  const others = document.createElement('span');
  others.className = 'visually-hidden';
  others.textContent = ` ${rest.join(' ')}`;
  label.append(first, others);
  caret.append(label);
  // Decorative for assistive technology: who is here is told once, by the list of people present.
  caret.setAttribute('aria-hidden', 'true');
  return caret;
}

function shapeElement({ vorm }: Gemeente): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPE_PATHS[vorm]);
  svg.append(path);
  return svg;
}
