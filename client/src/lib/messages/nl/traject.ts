import { plural } from '../plural.ts';

/** The traject: its list, its six steps, and what people see who do not read the live text. */
export const traject = {
  listTitle: 'Uw trajecten',
  listEmpty: 'U doet nog aan geen traject mee. Zodra iemand u uitnodigt, staat het traject hier.',
  rail: 'Stappen en documenten',
  heading: 'Traject',
  progress: (nr: number) => `Stap ${nr} van 6`,
  step: (nr: number) => `Stap ${nr}: `,
  stepName: {
    1: 'Zelfanalyse',
    2: 'Zoektocht naar partners',
    3: 'Visie en doelen op papier',
    4: 'Inrichting samenwerking',
    5: 'Samenwerking in bedrijf',
    6: 'Evaluatie',
  },
  /** Shown to readers of another language only. */
  contentInDutch: 'De tekst van de stappen is Nederlands, net als de documenten.',
  state: { done: 'Afgerond', current: 'Nu bezig', planned: 'Gepland' },
  results: 'Wat het oplevert',
  routes: 'Hoe het verder gaat',
  openVisiedocument: 'Open het visiedocument',
  gemeenten: (aantal: number) => plural('nl', aantal, { one: '1 gemeente', other: `${aantal} gemeenten` }),
  stepContent: 'Stap',
};
