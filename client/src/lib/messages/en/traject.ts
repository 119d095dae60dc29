import { plural } from '../plural.ts';
import type { Messages } from '../types.ts';

/** The traject: its list, its six steps, and what people see who do not read the live text. */
export const traject: Messages['traject'] = {
  listTitle: 'Your trajects',
  listEmpty: 'You do not take part in a traject yet. It appears here as soon as somebody invites you.',
  rail: 'Steps and documents',
  heading: 'Traject',
  progress: (nr) => `Step ${nr} of 6`,
  step: (nr) => `Step ${nr}: `,
  stepName: {
    1: 'Self-analysis',
    2: 'Search for partners',
    3: 'Vision and goals on paper',
    4: 'Organising the cooperation',
    5: 'Cooperation in operation',
    6: 'Evaluation',
  },
  contentInDutch: 'The text of the steps is in Dutch, like the documents.',
  state: { done: 'Done', current: 'In progress', planned: 'Planned' },
  results: 'What it yields',
  routes: 'How it goes on',
  openVisiedocument: 'Open the vision document',
  gemeenten: (aantal) => plural('en', aantal, { one: '1 municipality', other: `${aantal} municipalities` }),
  stepContent: 'Step',
};
