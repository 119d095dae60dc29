import type { Gemeente, GemeenteSlug } from '@samenspraak/shared/traject/gemeente';

/** Outline of each shape in a box of 20 × 20, as an SVG path; a line of 2.4 with round joins comes around it. */
export const SHAPE_PATHS: Readonly<Record<Gemeente['vorm'], string>> = {
  cirkel: 'M10 2a8 8 0 1 0 0 16a8 8 0 0 0 0-16Z',
  vierkant: 'M3 3h14v14H3Z',
  ruit: 'M10 1.6 18.4 10 10 18.4 1.6 10Z',
  driehoek: 'M10 2 18.6 17.4H1.4Z',
  zeshoek: 'M5.6 2.6h8.8L18.5 10l-4.1 7.4H5.6L1.5 10Z',
  vijfhoek: 'M10 1.8 18.5 8.1 15.2 18H4.8L1.5 8.1Z',
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
