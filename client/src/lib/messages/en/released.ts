import type { Messages } from '../types.ts';

/** What people can expect who see released versions only, and why. */
export const released: Messages['released'] = {
  griffierTitle: (gemeente) => `For the council clerk of ${gemeente}`,
  griffierLead: 'The papers released to the council will appear here. Nothing has been released yet.',
  griffierWhatTitle: 'What you can expect',
  griffierWhat: [
    'Every version that the municipalities release together, for all councils at the same moment.',
    'With each version a checksum. It shows whether a Word file is still identical word for word.',
    'For each section the position of every municipality, with the body that took it.',
  ],
  griffierDoTitle: 'What you are asked to do then',
  griffierDo: [
    'You record what your council decides: adopted, amended, rejected or adjourned.',
    'If the council adopts an amendment, only the sections that it touches are reopened.',
  ],
  raadslidTitle: 'For the council',
  raadslidLead: 'You read the versions released to all councils together. Nothing has been released yet.',
  raadslidWhat: [
    'Every version reaches all councils at the same moment.',
    'Reading along while the municipalities still write is possible only if the traject has switched it on. It is off now.',
  ],
  beheerderTitle: 'For the administrator',
  beheerderLead: 'You manage who takes part. You do not read the texts themselves.',
  beheerderWhatTitle: 'What you are responsible for',
  beheerderWhat: [
    'Members, invitations and the municipalities that take part.',
    'The settings of the traject, such as reading along by council members, and the archive.',
  ],
  whyTitle: 'Why you do not read the working text',
  griffierWhy:
    'The working text changes every minute and nobody has decided on it yet. Papers for the council must be final and the same for all councils. That is why you see a text only once it has been released.',
  beheerderWhy:
    'Whoever hands out rights does not need to know the content. So municipalities know that their analysis and their notes stay with them. If you have another role in this traject too, it applies beside this one.',
  meanwhile: 'Meanwhile, look at the six steps to see what is coming.',
  toStep: (nr) => `Read about step ${nr}`,
};
