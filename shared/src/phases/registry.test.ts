import { describe, expect, it } from 'vitest';
import { PHASES, phaseOf } from './registry.ts';

/** Every code that the inventory gives to the stappenplan (§ 1). */
const INVENTORY = `
  S1-V1 S1-V2 S1-V3 S1-O S1-W
  S2-T1 S2-T2 S2-T3 S2-T4
  S3-B S3-M1 S3-M2 S3-M3 S3-M4 S3-J S3-G S3-K1 S3-K2 S3-K3 S3-K4 S3-D
  S4-V1 S4-V2 S4-V3 S4-V4 S4-V5 S4-V6 S4-V7
  S5-V1 S5-P S5-O1 S5-O2 S5-O3 S5-O4 S5-O5 S5-O6 S5-O7 S5-O8
  S6-K1 S6-K2 S6-K3 S6-N`
  .trim()
  .split(/\s+/);

const pointsOf = (phase: (typeof PHASES)[number]) => phase.groepen.flatMap((group) => group.punten);

describe('the six steps', () => {
  it('carry exactly the codes of the inventory, in its steps', () => {
    const coded = PHASES.flatMap((phase) => pointsOf(phase).map(({ code }) => ({ nr: phase.nr, code })));
    const codes = coded.flatMap(({ code }) => code ?? []);
    expect(codes.toSorted()).toEqual(INVENTORY.toSorted());
    expect(coded.filter(({ nr, code }) => code !== null && !code.startsWith(`S${nr}-`))).toEqual([]);
  });

  it('are numbered from one to six', () => {
    expect(PHASES.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(phaseOf(4)?.naam).toBe('Inrichting samenwerking');
    expect(phaseOf(7)).toBeUndefined();
  });

  it('say something everywhere', () => {
    const texts = PHASES.flatMap((phase) => [
      phase.naam,
      phase.kern,
      ...phase.doel,
      ...phase.opbrengst,
      ...phase.routes.map(({ tekst }) => tekst),
      ...phase.groepen.map(({ titel }) => titel),
      ...pointsOf(phase).map(({ tekst }) => tekst),
      ...pointsOf(phase).flatMap(({ details }) => details ?? []),
    ]);
    expect(texts.filter((text) => !/^\S.{2,}\S$/.test(text))).toEqual([]);
    const parts = PHASES.flatMap(({ doel, groepen, opbrengst, routes }) => [
      doel,
      groepen,
      opbrengst,
      routes,
    ]);
    expect(parts.filter((part) => part.length === 0)).toEqual([]);
  });

  it('can send the traject back to the search for partners from step three', () => {
    expect(phaseOf(3)?.routes.map(({ naar }) => naar)).toContain(2);
  });

  it("show the necessity scale in the source's own three sentences", () => {
    const scale = PHASES.flatMap(pointsOf).find(({ code }) => code === 'S1-O')?.details ?? [];
    expect(scale.map((sentence) => sentence.replace(/^Stand \d: /, ''))).toEqual([
      'Versterking door samenwerking of fusie is op kortere termijn noodzakelijk.',
      'Het gaat nu nog goed, maar op middellange termijn moeten we een stap zetten.',
      'We kunnen nog lange tijd onze taken zelf uitvoeren op een kwalitatief verantwoorde manier.',
    ]);
  });
});
