import { readGoals } from '@samenspraak/shared/text/goals';
import { readPartnerQuestions } from '@samenspraak/shared/text/partnerQuestions';
import { nodesOfType, plainText } from '@samenspraak/shared/text/sections';
import type { TextNodeJson } from '@samenspraak/shared/text/textJson';
import { describe, expect, it } from 'vitest';
import { loadText, materialise } from '#text/materialise';
import { seedUpdate } from '#text/seed';
import { DEMO_DOCUMENTS } from './demoDocuments.ts';

const read = (text: unknown) => materialise(loadText(seedUpdate(text as TextNodeJson)));
const visiedocument = read(DEMO_DOCUMENTS.find(({ soort }) => soort === 'visiedocument')?.text);
const wordsIn = (json: TextNodeJson) => plainText(json).split(/\s+/).length;

describe('the demo documents', () => {
  it('fit the schema', () => {
    expect(DEMO_DOCUMENTS.flatMap(({ text }) => read(text).problems)).toEqual([]);
  });

  it('are one visiedocument and a notitie for each municipality', () => {
    expect(DEMO_DOCUMENTS.map(({ soort, gemeente }) => `${soort} ${gemeente ?? 'allen'}`)).toEqual([
      'visiedocument allen',
      'notitie wijchen',
      'notitie druten',
      'notitie beuningen',
    ]);
  });

  it('have the six sections, under ids that links can name', () => {
    expect(visiedocument.sections.map(({ id, titel }) => [id, titel])).toEqual([
      ['aanleiding-en-opgave', 'Aanleiding en opgave'],
      ['gedeelde-visie', 'Gedeelde visie'],
      ['kernwaarden', 'Kernwaarden'],
      ['doelen', 'Doelen'],
      ['partnervragen', 'Partnervragen'],
      ['kaders-en-tijdspad', 'Kaders en tijdspad'],
    ]);
  });

  it('fill about four pages, with a table, footnotes, links, lists and a quote', () => {
    expect(wordsIn(visiedocument.json)).toBeGreaterThan(1_500);
    expect(wordsIn(visiedocument.json)).toBeLessThan(2_000);
    const counts = ['table', 'voetnoot', 'bulletList', 'orderedList', 'blockquote'].map(
      (type) => nodesOfType(visiedocument.json, type).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(JSON.stringify(visiedocument.json)).toContain('"type":"link"');
  });

  it('have a goal for each k, each with a target and a baseline or the reason why there is none', () => {
    const goals = readGoals(visiedocument.json);
    expect(goals.map(({ k }) => k)).toEqual(['kwaliteit', 'kwetsbaarheid', 'kosten']);
    for (const goal of goals) {
      expect([
        goal.indicator,
        goal.eenheid,
        goal.streefwaarde,
        goal.streefdatum,
        goal.eigenaar,
      ]).not.toContain(null);
      expect((goal.nulmetingWaarde === null) !== (goal.nulmetingReden === null)).toBe(true);
    }
    expect(goals.filter(({ nulmetingReden }) => nulmetingReden !== null)).toHaveLength(1);
  });

  it('ask the four partner questions with a slot for each municipality, some of them still empty', () => {
    const questions = readPartnerQuestions(visiedocument.json);
    expect(questions.map(({ code }) => code)).toEqual(['S2-T1', 'S2-T2', 'S2-T3', 'S2-T4']);
    for (const { antwoorden } of questions) {
      expect(antwoorden.map(({ gemeente }) => gemeente)).toEqual(['wijchen', 'druten', 'beuningen']);
    }
    const empty = questions.flatMap(({ antwoorden }) => antwoorden).filter(({ leeg }) => leeg);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.length).toBeLessThan(12);
  });
});
