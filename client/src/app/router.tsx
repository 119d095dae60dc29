import { trajectIdSchema } from '@samenspraak/shared/protocol/documentId';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { ikQuery, SignInPage } from '#features/account/index.ts';
import { trialPeopleQuery } from '#features/proef/index.ts';
import { documentenQuery, trajectenQuery } from '#features/traject/index.ts';
import { ownPath } from '#lib/ownPath.ts';
import { queryClient } from './queryClient.ts';
import { ContentLoading } from './screens/ContentLoading.tsx';
import { FailureScreen } from './screens/FailureScreen.tsx';
import { LoadingScreen } from './screens/LoadingScreen.tsx';
import { NotFoundScreen } from './screens/NotFoundScreen.tsx';

/** Long enough that a quick answer shows no skeleton at all. */
const PENDING_AFTER_MS = 300;

/** Where to go after signing in: a path of this site, or nothing. */
const returnSearch = z.object({ terug: z.string().optional().transform(ownPath).catch(undefined) });

const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  notFoundComponent: NotFoundScreen,
});

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context }) => {
    const [trajecten] = await Promise.all([
      context.queryClient.ensureQueryData(trajectenQuery),
      context.queryClient.ensureQueryData(ikQuery),
    ]);
    const [only, ...others] = trajecten;
    if (only !== undefined && others.length === 0) {
      redirect({ to: '/traject/$trajectId', params: { trajectId: only.id }, replace: true, throw: true });
    }
  },
  component: lazyRouteComponent(() => import('./screens/HomeScreen.tsx'), 'HomeScreen'),
});

const proef = createRoute({
  getParentRoute: () => rootRoute,
  path: '/proef',
  validateSearch: returnSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trialPeopleQuery),
  component: lazyRouteComponent(() => import('./screens/ProefScreen.tsx'), 'ProefScreen'),
});

const signIn = createRoute({ getParentRoute: () => rootRoute, path: '/aanmelden', component: SignInPage });

const traject = createRoute({
  getParentRoute: () => rootRoute,
  path: '/traject/$trajectId',
  params: {
    parse: (raw) => ({ trajectId: trajectIdSchema.parse(raw.trajectId) }),
    stringify: ({ trajectId }) => ({ trajectId }),
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(ikQuery),
      context.queryClient.ensureQueryData(trajectenQuery),
      context.queryClient.ensureQueryData(documentenQuery(params.trajectId)),
    ]),
  component: lazyRouteComponent(() => import('./screens/TrajectScreen.tsx'), 'TrajectScreen'),
});

const overview = createRoute({
  getParentRoute: () => traject,
  path: '/',
  pendingComponent: ContentLoading,
  loader: async ({ context, params }) => {
    const documenten = await context.queryClient.ensureQueryData(documentenQuery(params.trajectId));
    const visiedocument = documenten.find(({ soort }) => soort === 'visiedocument');
    if (visiedocument === undefined) return;
    redirect({
      to: '/traject/$trajectId/document/$documentId',
      params: { trajectId: params.trajectId, documentId: visiedocument.id },
      replace: true,
      throw: true,
    });
  },
  component: lazyRouteComponent(() => import('./screens/OverviewScreen.tsx'), 'OverviewScreen'),
});

const document = createRoute({
  getParentRoute: () => traject,
  path: 'document/$documentId',
  pendingComponent: ContentLoading,
  validateSearch: z.object({ sectie: z.string().max(64).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./screens/DocumentScreen.tsx'), 'DocumentScreen'),
});

const step = createRoute({
  getParentRoute: () => traject,
  path: 'stap/$nr',
  pendingComponent: ContentLoading,
  component: lazyRouteComponent(() => import('./screens/StepScreen.tsx'), 'StepScreen'),
});

/** Every address of the product. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([home, proef, signIn, traject.addChildren([overview, document, step])]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingMs: PENDING_AFTER_MS,
  defaultPendingMinMs: 0,
  defaultPendingComponent: LoadingScreen,
  defaultErrorComponent: FailureScreen,
  defaultNotFoundComponent: NotFoundScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
