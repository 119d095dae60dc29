export { trialPeopleQuery } from './api.ts';
export { ProefPage } from './ProefPage.tsx';
