import { expect, it } from 'vitest';
import { contrast, distance } from './colourScience.ts';

it('counts contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('measures nothing between equal colours, and little between red and green for eyes that miss them', () => {
  expect(distance('#123456', '#123456', 'normal')).toBe(0);
  expect(distance('#b03030', '#6a6a00', 'normal')).toBeGreaterThan(30);
  expect(distance('#b03030', '#6a6a00', 'deutan')).toBeLessThan(12);
});
