export { AccountMenu } from './AccountMenu.tsx';
export { ikQuery } from './api.ts';
export { SignInPage } from './SignInPage.tsx';
