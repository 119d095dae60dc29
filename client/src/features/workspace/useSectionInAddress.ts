import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useOutline } from '#features/editor/index.ts';

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

  useEffect(() => {
    if (!hasSections || sectie === undefined || sectie === followed.current) return;
    followed.current = sectie;
    const { sections, active: here, goToSection } = useOutline.getState();
    if (here !== sectie && sections.some(({ id }) => id === sectie)) goToSection(sectie);
  }, [hasSections, sectie]);

  useEffect(() => {
    if (active === null || active === followed.current) return;
    followed.current = active;
    void navigate({ to: '.', search: { sectie: active }, replace: true });
  }, [active, navigate]);
}
