import { plural } from '../plural.ts';

/** The traject: its list, its six steps, and what people see who do not read the live text. */
export const traject = {
  listTitle: 'Uw trajecten',
  listEmpty: 'U doet nog aan geen traject mee. Zodra iemand u uitnodigt, staat het traject hier.',
  rail: 'Stappen en documenten',
  heading: 'Traject',
  progress: (nr: number) => `Stap ${nr} van 6`,
  step: (nr: number) => `Stap ${nr}: `,
  state: { done: 'Afgerond', current: 'Nu bezig', planned: 'Gepland' },
  aim: 'Doel',
  results: 'Wat het oplevert',
  routes: 'Hoe het verder gaat',
  sourceCodes: 'De codes verwijzen naar de inventaris van het stappenplan.',
  openVisiedocument: 'Open het visiedocument',
  visiedocument: 'Visiedocument',
  previousStep: (naam: string) => `Vorige stap: ${naam}`,
  nextStep: (naam: string) => `Volgende stap: ${naam}`,
  otherSteps: 'Andere stappen',
  gemeenten: (aantal: number) => plural('nl', aantal, { one: '1 gemeente', other: `${aantal} gemeenten` }),
  stepContent: 'Stap',
};
