import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const API_PORT = process.env['PORT'] ?? '3000';
const api = { target: `http://127.0.0.1:${API_PORT}`, changeOrigin: false };

export default defineConfig({
  plugins: [
    // Before the rest, or React Aria's texts in thirty languages end up in the bundle.
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    react(),
  ],
  // This condition reads @samenspraak/shared unbuilt.
  resolve: { conditions: ['samenspraak-source', ...defaultClientConditions] },
  build: {
    // The content security policy allows no data: URLs for scripts, styles and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'data', test: /node_modules[\\/](@tanstack|zod|zustand)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': api,
      '/healthz': api,
      '/proef/aanmelden': api,
      '/proef/personen': api,
      // The real Host reaches the server, which compares it with the Origin.
      '/sync': { ...api, ws: true },
    },
  },
});
