import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, type RefObject } from 'react';
import type { DocumentSession } from '#collab/documentSession.ts';
import { currentSection } from './commands/sections.ts';
import { outlineHeadings, outlineSections, positionOfBlock } from './outline.ts';
import { resetOutline, setOutline, useOutline, type OutlineSection } from './outlineStore.ts';

/** Distance below the top of the sheet's area at which a section counts as the one being read. */
const READING_LINE_PX = 120;

/** Keeps the outline store, and the section that the others see this person in, in step with an editor. */
export function useOutlineOf(
  editor: Editor,
  session: DocumentSession,
  area: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    let frame = 0;
    let scrolled = true;
    const refresh = (): void => {
      frame = 0;
      if (editor.isDestroyed) return;
      const { doc } = editor.state;
      const sections = outlineSections(doc);
      const shown = useOutline.getState();
      const active = activeSection(editor, area.current, scrolled ? null : shown.active, sections);
      scrolled = false;
      const same =
        sections.length === shown.sections.length && sections.every((s, i) => s === shown.sections[i]);
      const headings = outlineHeadings(doc, active);
      setOutline({
        sections: same ? shown.sections : sections,
        active,
        headings: JSON.stringify(headings) === JSON.stringify(shown.headings) ? shown.headings : headings,
      });
      if (active !== shown.active) session.setSection(active);
    };
    // Once a frame is enough for people, however fast the text changes.
    const plan = (): void => {
      if (frame === 0) frame = requestAnimationFrame(refresh);
    };
    const afterScroll = (): void => {
      scrolled = true;
      plan();
    };
    const goTo = (id: string): void => goToBlock(editor, id);
    setOutline({ goToSection: goTo, goToBlock: goTo });
    editor.on('transaction', plan);
    editor.on('focus', plan);
    editor.on('blur', plan);
    const scroller = area.current;
    scroller?.addEventListener('scroll', afterScroll, { passive: true });
    scroller?.addEventListener('focusin', plan);
    refresh();
    return () => {
      cancelAnimationFrame(frame);
      editor.off('transaction', plan);
      editor.off('focus', plan);
      editor.off('blur', plan);
      scroller?.removeEventListener('scroll', afterScroll);
      scroller?.removeEventListener('focusin', plan);
      resetOutline();
    };
  }, [editor, session, area]);
}

/**
 * The section somebody is in: where the caret or the focused field stands. While a menu or a dialog has the focus it
 * stays the one it was; only scrolling makes it the one on screen.
 */
function activeSection(
  editor: Editor,
  area: HTMLElement | null,
  before: string | null,
  sections: readonly OutlineSection[],
): string | null {
  if (editor.isFocused) return sectionWithCaret(editor);
  const field = document.activeElement;
  if (field !== null && editor.view.dom.contains(field)) {
    const pos = editor.view.posAtDOM(field, 0);
    const id: unknown = editor.state.doc.resolve(pos).node(1)?.attrs['id'];
    if (typeof id === 'string') return id;
  }
  if (sections.some(({ id }) => id === before)) return before;
  return sectionOnScreen(editor, area);
}

function sectionWithCaret(editor: Editor): string | null {
  const id: unknown = currentSection(editor)?.node.attrs['id'];
  return typeof id === 'string' ? id : null;
}

function sectionOnScreen(editor: Editor, area: HTMLElement | null): string | null {
  const line = (area?.getBoundingClientRect().top ?? 0) + READING_LINE_PX;
  let active: string | null = null;
  editor.state.doc.forEach((section, pos) => {
    const dom = editor.view.nodeDOM(pos);
    const id: unknown = section.attrs['id'];
    if (!(dom instanceof HTMLElement) || typeof id !== 'string') return;
    if (active === null || dom.getBoundingClientRect().top <= line) active = id;
  });
  return active;
}

function goToBlock(editor: Editor, id: string): void {
  const { state, view } = editor;
  const pos = positionOfBlock(state.doc, id);
  if (pos === null) return;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 1))));
  const dom = view.nodeDOM(pos);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
  // On a touch screen the focus would bring up the keyboard over what the reader wants to see.
  if (editor.isEditable && window.matchMedia('(pointer: fine)').matches) view.focus();
}
