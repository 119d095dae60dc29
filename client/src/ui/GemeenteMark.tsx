import type { Gemeente, GemeenteSlug } from '@samenspraak/shared/traject/gemeente';
import type { ReactNode } from 'react';
import { paletteOf, SHAPE_PATHS } from './gemeenteShapes.ts';

interface GemeenteMarkProps {
  /** The municipalities of the traject, in their order: that decides the colour. */
  readonly gemeenten: readonly Gemeente[];
  readonly slug: GemeenteSlug | null;
  /** Width and height in pixels; under 15 the letter is left out. */
  readonly size?: number;
}

const SMALLEST_WITH_LETTER = 15;

/**
 * The sign of a municipality: colour, shape and letter together. Decorative: write the name beside it.
 * Shows nothing for people who act for no municipality.
 */
export function GemeenteMark({ gemeenten, slug, size = 20 }: GemeenteMarkProps): ReactNode {
  const gemeente = gemeenten.find((candidate) => candidate.slug === slug);
  if (gemeente === undefined) return null;
  return (
    <svg
      className="gemeente-mark"
      data-palet={paletteOf(gemeenten, slug)}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPE_PATHS[gemeente.vorm]} />
      {size < SMALLEST_WITH_LETTER ? null : (
        <text x="10" y={gemeente.vorm === 'driehoek' ? 12.4 : 10} dy="0.355em" textAnchor="middle">
          {gemeente.letter}
        </text>
      )}
    </svg>
  );
}
