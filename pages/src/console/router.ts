import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { signedIn } from './me';
import type { WordName } from './words';

declare module 'vue-router' {
  interface RouteMeta {
    word?: WordName;
    needs?: string;
    menu?: boolean;
    open?: boolean;
  }
}

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./views/TasksView.vue'), meta: { word: 'tasks', menu: true } },
  { path: '/queue', component: () => import('./views/QueueView.vue'), meta: { word: 'queue', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/entered', component: () => import('./views/EnterView.vue'), meta: { word: 'enterPapers', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/members', component: () => import('./views/MembersView.vue'), meta: { word: 'members', menu: true, needs: 'VIEW_MEMBERS' } },
  { path: '/exports', component: () => import('./views/ExportsView.vue'), meta: { word: 'exports', menu: true, needs: 'VIEW_MEMBERS' } },
  { path: '/imports', component: () => import('./views/ImportsView.vue'), meta: { word: 'imports', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/members/:id', component: () => import('./views/MemberView.vue'), meta: { word: 'members', needs: 'VIEW_MEMBERS' } },
  { path: '/transfers', component: () => import('./views/TransfersView.vue'), meta: { word: 'transfers', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/transfers/:id', component: () => import('./views/TransferView.vue'), meta: { word: 'transfers', needs: 'REVIEW_JOINING' } },
  { path: '/corrections', component: () => import('./views/CorrectionsView.vue'), meta: { word: 'correctionRequests', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/erasures', component: () => import('./views/ErasuresView.vue'), meta: { word: 'erasures', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/disputes', component: () => import('./views/DisputesView.vue'), meta: { word: 'disputes', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/merges', component: () => import('./views/MergesView.vue'), meta: { word: 'merges', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/proposals', component: () => import('./views/ProposalsView.vue'), meta: { word: 'proposals', menu: true, needs: 'REVIEW_JOINING' } },
  { path: '/announcements', component: () => import('./views/AnnouncementsView.vue'), meta: { word: 'announcements', menu: true, needs: 'ANNOUNCE' } },
  { path: '/announcements/:id', component: () => import('./views/AnnouncementView.vue'), meta: { word: 'announcements', needs: 'ANNOUNCE' } },
  { path: '/units', component: () => import('./views/UnitsView.vue'), meta: { word: 'units', menu: true } },
  { path: '/units/:id', component: () => import('./views/UnitsView.vue'), meta: { word: 'units' } },
  { path: '/foundings', component: () => import('./views/FoundingsView.vue'), meta: { word: 'foundings', menu: true, needs: 'APPROVE_UNIT' } },
  { path: '/terms', component: () => import('./views/TermsView.vue'), meta: { word: 'terms', menu: true, needs: 'VIEW_UNIT' } },
  { path: '/terms/:id/voters', component: () => import('./views/VotersView.vue'), meta: { word: 'voterList', needs: 'VIEW_MEMBERS' } },
  { path: '/contracts', component: () => import('./views/ContractsView.vue'), meta: { word: 'contracts', menu: true, needs: 'VIEW_UNIT' } },
  { path: '/contracts/:id', component: () => import('./views/ContractView.vue'), meta: { word: 'contracts', needs: 'VIEW_UNIT' } },
  { path: '/registrations', component: () => import('./views/RegistrationsView.vue'), meta: { word: 'registrations', menu: true, needs: 'VIEW_UNIT' } },
  { path: '/certificates', component: () => import('./views/CertificatesView.vue'), meta: { word: 'certificates', menu: true, needs: 'VIEW_UNIT' } },
  { path: '/stations', component: () => import('./views/StationsView.vue'), meta: { word: 'stations', menu: true, needs: 'VIEW_UNIT' } },
  { path: '/appointments', component: () => import('./views/AppointmentsView.vue'), meta: { word: 'appointments', menu: true, needs: 'APPOINT' } },
  { path: '/drives', component: () => import('./views/DrivesView.vue'), meta: { word: 'drives', menu: true, needs: 'RUN_DRIVE' } },
  { path: '/drives/:id', component: () => import('./views/DriveView.vue'), meta: { word: 'drives', needs: 'RUN_DRIVE' } },
  { path: '/drives/:id/meeting/:code', component: () => import('./views/MeetingView.vue'), meta: { word: 'meeting', needs: 'RUN_DRIVE' } },
  { path: '/drives/:id/posters', component: () => import('./views/PostersView.vue'), meta: { word: 'posters', needs: 'RUN_DRIVE' } },
  { path: '/parameters', component: () => import('./views/ParametersView.vue'), meta: { word: 'parameters', menu: true } },
  { path: '/notices', component: () => import('./views/NoticesView.vue'), meta: { word: 'notices', menu: true } },
  { path: '/clients', component: () => import('./views/ClientsView.vue'), meta: { word: 'clients', menu: true, needs: 'MANAGE_ACCOUNTS' } },
  { path: '/operations', component: () => import('./views/OperationsView.vue'), meta: { word: 'operations', menu: true, needs: 'OPERATE_PLATFORM' } },
  { path: '/scan', component: () => import('./views/ScanView.vue'), meta: { word: 'scanCards', menu: true } },
  { path: '/looks', component: () => import('./views/LooksView.vue'), meta: { word: 'looks', menu: true } },
  { path: '/second-factor', component: () => import('./views/SecondFactorView.vue'), meta: { word: 'secondFactor', menu: true } },
  { path: '/all', component: () => import('./views/AllView.vue'), meta: { word: 'all', menu: true } },
  { path: '/all/:id', component: () => import('./views/AllView.vue'), meta: { word: 'all' } },
  { path: '/sign-in', component: () => import('./views/SignInView.vue'), meta: { word: 'signIn', open: true } },
  { path: '/:rest(.*)*', component: () => import('./views/NotFoundView.vue'), meta: { word: 'notFound' } },
];

export const router = createRouter({ history: createWebHistory('/console'), routes, scrollBehavior: () => ({ top: 0 }) });

router.beforeEach((to) => (to.meta.open || signedIn() ? true : { path: '/sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }));

// A tab opened before an update asks for files that are no longer there.
addEventListener('vite:preloadError', () => location.reload());
