import type { Role } from '@inntak/domain/access';
import type { MessageKey } from '../lib/message-types';
import type { appMessages } from './app-messages.nb';
import { definePages, type PageModule } from './define-pages';

type AppKey = MessageKey<typeof appMessages.nb>;

type KeyIn<Group extends string, Key = AppKey> = Key extends `${Group}.${infer Name}` ? Name : never;

export type AreaKey = KeyIn<'areas'>;

/** A page of an area: its path within the area, the exported component that draws it, and who may open it. */
export interface Page {
  readonly path: string;
  readonly component: string;
  /** Fetches the module that exports the component, when the page is first opened. */
  readonly load: () => Promise<PageModule>;
  /** Narrower than the area, where only some of its roles may open the page. */
  readonly who?: readonly Role[];
  /** Key under `menu` in the app's messages; pages without one are reached from other pages. */
  readonly menu?: KeyIn<'menu'>;
  /** Whose menu it is in, where others who may open it come to it from another page. */
  readonly inMenuOf?: readonly Role[];
}

/** A part of the product for a group of roles. */
export interface Area {
  readonly key: AreaKey;
  readonly path: string;
  readonly side: 'public' | 'staff';
  readonly who: 'everyone' | readonly Role[];
  readonly pages: readonly Page[];
}

const applicants = ['participant', 'representative', 'supporter'] as const satisfies readonly Role[];
const approvers = ['decisionMaker', 'officeLeader'] as const satisfies readonly Role[];
const office = ['caseworker', 'decisionMaker', 'officeLeader'] as const satisfies readonly Role[];

/** Every address of the product. A new page is one row here and one export in `pages/<area>.ts`. */
export const areas: readonly Area[] = [
  {
    key: 'portal',
    path: '/',
    side: 'public',
    who: 'everyone',
    ...definePages(
      () => import('./pages/portal'),
      [
        { path: '/', component: 'HomePage' },
        { path: '/tilbud', component: 'OffersPage', menu: 'offers' },
      ],
      definePages(() => import('./pages/portal-offer'), [{ path: '/tilbud/$code', component: 'OneOfferPage' }]),
      definePages(
        () => import('./pages/portal-info'),
        [
          { path: '/hva-passer', component: 'WhatSuitsMePage', menu: 'guide' },
          { path: '/slik-soker-du', component: 'ApplyPage', menu: 'howToApply' },
          { path: '/moter', component: 'YearPage', menu: 'yearWheel' },
          { path: '/kontakt', component: 'HelpPage', menu: 'contact' },
          { path: '/tilgjengelighet', component: 'AccessibilityStatementPage' },
          { path: '/personvern', component: 'PrivacyStatementPage' },
          { path: '/ord', component: 'GlossaryPage' },
          { path: '/tilbud-pa-papir', component: 'OffersOnPaperPage' },
        ],
      ),
    ),
  },
  {
    key: 'minSak',
    path: '/min-sak',
    side: 'public',
    who: applicants,
    ...definePages(
      () => import('./pages/min-sak'),
      [{ path: '/', component: 'HomePage' }],
      definePages(
        () => import('./pages/min-sak-letters'),
        [
          { path: '/brev/$letterId', component: 'MyLetterPage' },
          { path: '/hvem-ser-meg', component: 'MyReadersPage' },
          { path: '/rettferdig', component: 'FairnessQuestionPage', who: ['participant', 'representative'] },
        ],
      ),
      definePages(
        () => import('./pages/min-sak-application'),
        [
          { path: '/soknad', component: 'ApplicationBeginPage' },
          { path: '/soknad/$screen', component: 'ApplicationQuestionPage' },
        ],
      ),
      definePages(() => import('./pages/min-sak-change'), [{ path: '/endring', component: 'WishForChangePage' }]),
    ),
  },
  {
    key: 'skole',
    path: '/skole',
    side: 'staff',
    who: ['schoolContact'],
    ...definePages(
      () => import('./pages/skole'),
      [{ path: '/', component: 'HomePage', menu: 'skole' }],
      definePages(
        () => import('./pages/school-figures'),
        [{ path: '/tall', component: 'SchoolFiguresPage', menu: 'schoolFigures' }],
      ),
    ),
  },
  {
    // The light room, as at the pupil's own: the two sit together at one screen.
    key: 'skoleSoknad',
    path: '/skole/elev',
    side: 'public',
    who: ['schoolContact'],
    ...definePages(
      () => import('./pages/skole-application'),
      [
        { path: '/$pupilId/soknad', component: 'ApplicationBeginPage' },
        { path: '/$pupilId/soknad/$screen', component: 'ApplicationQuestionPage' },
      ],
    ),
  },
  {
    key: 'tildeling',
    path: '/tildeling',
    side: 'staff',
    who: office,
    ...definePages(
      () => import('./pages/tildeling'),
      [{ path: '/', component: 'HomePage', menu: 'tildeling' }],
      definePages(
        () => import('./pages/tildeling-register'),
        [{ path: '/saker', component: 'RegisterPage', menu: 'register' }],
      ),
      definePages(
        () => import('./pages/tildeling-round'),
        [{ path: '/hovedinntak', component: 'RoundPage', menu: 'round' }],
      ),
      definePages(
        () => import('./pages/tildeling-moving-in'),
        [
          { path: '/innhenting', component: 'MovingInPage', who: ['officeLeader'] },
          { path: '/innhenting/$importId', component: 'SheetImportPage', who: ['officeLeader'] },
        ],
      ),
      definePages(() => import('./pages/tildeling-record'), [{ path: '/fagsystem', component: 'UnrecordedPage' }]),
      definePages(
        () => import('./pages/school-figures'),
        [{ path: '/hospitering', component: 'SchoolFiguresPage', who: ['officeLeader'] }],
      ),
      definePages(() => import('./pages/tildeling-case'), [{ path: '/sak/$caseId', component: 'CasePage' }]),
      definePages(() => import('./pages/tildeling-paper'), [{ path: '/registrer', component: 'PaperPage' }]),
      definePages(
        () => import('./pages/tildeling-decisions'),
        [
          { path: '/sak/$caseId/tilbud', component: 'PreparePlaceOfferPage' },
          { path: '/sak/$caseId/vedtak', component: 'PrepareDecisionPage' },
          { path: '/godkjenning', component: 'ApprovalsPage', who: approvers, menu: 'approvals' },
        ],
      ),
      definePages(
        () => import('./pages/flow'),
        [
          { path: '/flyt', component: 'OfficeFlowPage', menu: 'flow' },
          { path: '/flyt/$meetingId', component: 'OfficeMeetingPage' },
        ],
      ),
      definePages(
        () => import('./pages/tildeling-capacity'),
        [{ path: '/kapasitet', component: 'OfficeCapacityPage', menu: 'capacity' }],
      ),
      definePages(
        () => import('./pages/tildeling-follow-ups'),
        [
          { path: '/oppfolging', component: 'OfficeFollowUpsPage', menu: 'followUps' },
          { path: '/kjopte-plasser', component: 'PurchasesPage' },
        ],
      ),
      definePages(
        () => import('./pages/need'),
        [{ path: '/behov', component: 'NeedReportPage', who: ['officeLeader'] }],
      ),
    ),
  },
  {
    key: 'tilbyder',
    path: '/tilbyder',
    side: 'staff',
    who: ['providerStaff', 'providerLeader'],
    ...definePages(
      () => import('./pages/tilbyder'),
      [
        { path: '/', component: 'HomePage', menu: 'tilbyder' },
        { path: '/henvisning/$referralId', component: 'OneReferralPage' },
      ],
      definePages(
        () => import('./pages/tilbyder-places'),
        [
          { path: '/deltakere', component: 'PlacementsPage', menu: 'placements' },
          { path: '/oppfolging', component: 'ProviderFollowUpsPage', menu: 'followUps' },
        ],
      ),
      definePages(
        () => import('./pages/tilbyder-capacity'),
        [{ path: '/kapasitet', component: 'CapacityPage', menu: 'capacity' }],
      ),
      definePages(
        () => import('./pages/flow'),
        [
          { path: '/moter', component: 'ProviderMeetingsPage', menu: 'meetings' },
          { path: '/moter/$meetingId', component: 'ProviderMeetingPage' },
        ],
      ),
    ),
  },
  {
    key: 'nav',
    path: '/nav',
    side: 'staff',
    who: ['navAdviser'],
    ...definePages(
      () => import('./pages/nav'),
      [{ path: '/', component: 'HomePage', menu: 'nav' }],
      definePages(
        () => import('./pages/nav-referral'),
        [{ path: '/henvendelse/$referralId', component: 'OneReferralPage' }],
      ),
      definePages(
        () => import('./pages/nav-places'),
        [{ path: '/vta-plasser', component: 'PlacesPage', menu: 'navPlaces' }],
      ),
      definePages(() => import('./pages/need'), [{ path: '/behov', component: 'NeedReportPage', menu: 'need' }]),
      definePages(() => import('./pages/nav-paper'), [{ path: '/registrer', component: 'NavPaperPage' }]),
      definePages(
        () => import('./pages/flow'),
        [
          { path: '/moter', component: 'NavMeetingsPage', menu: 'meetings' },
          { path: '/moter/$meetingId', component: 'NavMeetingPage' },
        ],
      ),
    ),
  },
  {
    key: 'bydel',
    path: '/bydel',
    side: 'staff',
    who: ['officeLeader', 'districtAnalyst', 'cityAnalyst'],
    ...definePages(
      () => import('./pages/bydel'),
      [
        { path: '/', component: 'HomePage', menu: 'report' },
        { path: '/tilskudd', component: 'GrantsPage', menu: 'grants', inMenuOf: ['districtAnalyst', 'cityAnalyst'] },
        { path: '/i-dag', component: 'OverviewPage', who: ['officeLeader'] },
        { path: '/innbyggere', component: 'PopulationPage' },
      ],
    ),
  },
  {
    key: 'admin',
    path: '/admin',
    side: 'staff',
    who: ['contentEditor', 'privacyOfficer', 'administrator'],
    ...definePages(() => import('./pages/admin'), [{ path: '/', component: 'HomePage', menu: 'admin' }]),
  },
];

/** Where each role works. A role without an area of its own is at home on the open pages. */
const areaKeyOfRole = {
  participant: 'minSak',
  representative: 'minSak',
  supporter: 'minSak',
  caseworker: 'tildeling',
  decisionMaker: 'tildeling',
  officeLeader: 'tildeling',
  providerStaff: 'tilbyder',
  providerLeader: 'tilbyder',
  schoolContact: 'skole',
  navAdviser: 'nav',
  districtAnalyst: 'bydel',
  cityAnalyst: 'bydel',
  contentEditor: 'admin',
  privacyOfficer: 'admin',
  administrator: 'admin',
  system: 'portal',
} as const satisfies Record<Role, AreaKey>;

/** The area in which a role lands after log-in. */
export function areaOfRole(role: Role): Area {
  const found = areas.find(({ key }) => key === areaKeyOfRole[role]);
  if (!found) throw new Error(`no area for ${role}`);
  return found;
}

export function mayOpen(role: Role | null, who: Area['who'] | undefined): boolean {
  return who === undefined || who === 'everyone' || (role !== null && who.includes(role));
}

/** The full path of a page. */
export function pathOf(area: Area, page: Page): string {
  return `${area.path === '/' ? '' : area.path}${page.path === '/' ? '' : page.path}` || '/';
}

/** One line of a menu. */
export interface MenuItem {
  readonly to: string;
  readonly label: KeyIn<'menu'>;
}

/** The menu of a side for a role, in the order of the areas. The open pages' menu is the same for everybody. */
export function menuFor(side: Area['side'], role: Role | null): MenuItem[] {
  return areas
    .filter((area) => area.side === side && mayOpen(role, area.who) && (side === 'staff' || area.who === 'everyone'))
    .flatMap((area) =>
      area.pages.flatMap((page) =>
        page.menu !== undefined && mayOpen(role, page.who) && mayOpen(role, page.inMenuOf)
          ? [{ to: pathOf(area, page), label: page.menu }]
          : [],
      ),
    );
}
