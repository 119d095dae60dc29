import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useOutline } from '#features/editor/index.ts';

/** A text that has just come in may still move; after so many frames (a second) its place is good enough. */
const MOST_FRAMES = 60;

/** Frames that the reader must have stood in a section before it counts as reached. */
const STEADY_FRAMES = 15;

/**
 * Keeps `?sectie=` and the place in the document together: an address opens its section once the text is there,
 * and moving through the text changes the address without filling the history.
 * @param sectie the section in the address now
 */
export function useSectionInAddress(sectie: string | undefined): void {
  const navigate = useNavigate();
  const active = useOutline((state) => state.active);
  const hasSections = useOutline((state) => state.sections.length > 0);
  // The address that is already followed: what the reader opened, or what this hook wrote itself.
  const followed = useRef<string | undefined>(undefined);
  const isOnItsWay = useRef(false);

  useEffect(() => {
    if (!hasSections || sectie === undefined || sectie === followed.current) return undefined;
    followed.current = sectie;
    isOnItsWay.current = true;
    const giveUp = goWhenReady(sectie, () => {
      isOnItsWay.current = false;
    });
    return () => {
      // The editor may be made anew before the section is reached; then it is to be tried again.
      if (isOnItsWay.current) followed.current = undefined;
      giveUp();
    };
  }, [hasSections, sectie]);

  useEffect(() => {
    if (active === null || active === followed.current || isOnItsWay.current) return;
    followed.current = active;
    void navigate({ to: '.', search: { sectie: active }, replace: true });
  }, [active, navigate]);
}

/**
 * Goes to a section, again whenever the text moves away from it, until the reader stands there or it took too long.
 * @returns a function that gives up
 */
function goWhenReady(id: string, onDone: () => void): () => void {
  let frame = 0;
  let frames = 0;
  let steady = 0;
  const attempt = (): void => {
    const { sections, active, goToSection } = useOutline.getState();
    const isKnown = sections.some((section) => section.id === id);
    if (!isKnown || steady === STEADY_FRAMES || frames === MOST_FRAMES) {
      onDone();
      return;
    }
    frames += 1;
    steady = active === id ? steady + 1 : 0;
    if (active !== id) goToSection(id);
    frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => {
    cancelAnimationFrame(frame);
    onDone();
  };
}
