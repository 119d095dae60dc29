export { NotitieRail } from './NotitieRail.tsx';
