import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreLanguage } from '#lib/language.ts';
import { restoreTheme } from '#lib/theme.ts';
import '../styles/index.css';
import { Providers } from './Providers.tsx';
import { router } from './router.tsx';

restoreTheme();
await restoreLanguage();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
