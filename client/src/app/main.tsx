import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { RequestError } from '#lib/http.ts';
import { restoreLanguage } from '#lib/language.ts';
import { restoreTheme } from '#lib/theme.ts';
import '../styles/index.css';
import { Providers } from './Providers.tsx';
import { router } from './router.tsx';

// The content security policy forbids the code that zod would otherwise make while running.
z.config({ jitless: true });
restoreTheme();
await restoreLanguage();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root, {
  // A refused request has a screen of its own; only what is unexpected is worth the console.
  onCaughtError: (error) => {
    if (!(error instanceof RequestError)) reportError(error);
  },
}).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
