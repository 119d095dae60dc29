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
  state: { done: 'Done', current: 'In progress', planned: 'Planned' },
  aim: 'Aim',
  results: 'What it yields',
  routes: 'How it goes on',
  sourceCodes: 'The codes refer to the inventory of the step plan.',
  openVisiedocument: 'Open the vision document',
  visiedocument: 'Vision document',
  previousStep: (naam) => `Previous step: ${naam}`,
  nextStep: (naam) => `Next step: ${naam}`,
  otherSteps: 'Other steps',
  gemeenten: (aantal) => plural('en', aantal, { one: '1 municipality', other: `${aantal} municipalities` }),
  stepContent: 'Step',
};
