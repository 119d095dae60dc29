export { ProefPage as ProefScreen } from '#features/proef/index.ts';
