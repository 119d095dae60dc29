export { documentenQuery, trajectenQuery } from './api.ts';
export { ReleasedOnly } from './ReleasedOnly.tsx';
export { StepPage } from './StepPage.tsx';
export { StepRail } from './StepRail.tsx';
export { TrajectList } from './TrajectList.tsx';
