import { QueryClient } from '@tanstack/react-query';
import { isNotFound, isNotSignedIn } from '#lib/http.ts';

const MOST_RETRIES = 2;
const FRESH_MS = 30_000;

/** Answers of the server, kept for the screens. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // What the server refuses stays refused.
      retry: (failures, error) => failures < MOST_RETRIES && !isNotSignedIn(error) && !isNotFound(error),
      retryDelay: (attempt) => 300 * 2 ** attempt,
    },
  },
});
