import type { Gemeente, GemeenteSlug } from '@samenspraak/shared/traject/gemeente';

/** Outline of each shape in a box of 20 × 20, as an SVG path. */
export const SHAPE_PATHS: Readonly<Record<Gemeente['vorm'], string>> = {
  cirkel: 'M10 1.25a8.75 8.75 0 1 0 0 17.5a8.75 8.75 0 0 0 0-17.5Z',
  vierkant: 'M2.25 2.25h15.5v15.5h-15.5Z',
  ruit: 'M10 0.6 19.4 10 10 19.4 0.6 10Z',
  driehoek: 'M10 1 19.4 18.2H0.6Z',
  zeshoek: 'M5.2 1.7h9.6L19.4 10l-4.6 8.3H5.2L0.6 10Z',
  vijfhoek: 'M10 0.8 19.4 7.8 15.8 18.8H4.2L0.6 7.8Z',
};

/** Number of colours in `styles/palette.css`; a seventh municipality starts again at the first. */
export const PALETTE_SIZE = 6;

/**
 * Number of the colour that a municipality has in its traject, for the attribute `data-palet`: its place in the list.
 * @returns undefined for a municipality that does not take part.
 */
export function paletteOf(gemeenten: readonly Gemeente[], slug: GemeenteSlug | null): number | undefined {
  const place = gemeenten.findIndex((gemeente) => gemeente.slug === slug);
  return place === -1 ? undefined : place % PALETTE_SIZE;
}
