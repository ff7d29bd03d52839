import { useState } from 'react';
import { whenDrawn, whenOpened } from '../../ui/when-opened/when-opened';
import { OfficeAccessSection } from '../../access/office-access-section';
import { ApplicationDetails } from '../../applications/case/application-details';
import { CallsSection } from '../../applications/case/calls-section';
import { CaseHead } from '../../applications/case/case-head';
import { FactsSection } from '../../applications/case/facts-section';
import { HistorySection } from '../../applications/case/history-section';
import { NextStepBox } from '../../applications/case/next-step-box';
import { NotesSection } from '../../applications/case/notes-section';
import { OwnWords } from '../../applications/case/own-words';
import { PeopleSection } from '../../applications/case/people-section';
import { RecordSection } from '../../applications/case/record-section';
import { VtaSection } from '../../applications/case/vta-section';
import { WishesSection } from '../../applications/case/wishes-section';
import { OfficeClarificationsSection } from '../../clarifications/office-clarifications-section';
import { OfficeDecisionsSection } from '../../decisions/office-decisions-section';
import { OfficeLettersSection } from '../../letters/office-letters-section';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { useOfficeCase } from '../../lib/use-office-case';
import { useGoTo, useParam } from '../../lib/use-param';
import { OfficePlaceOffersSection } from '../../place-offers/office-place-offers-section';
import { OfficePlacementsSection } from '../../placements/office-placements-section';
import { OfficeRepresentationSection } from '../../representation/office-representation-section';
import { CaseStatePage } from '../../ui/staff-page/case-state';
import { OfficeWaitlistSection } from '../../waitlists/office-waitlist-section';
import { Button } from '../../ui/button/button';
import { caseNavMessages } from './case-nav-messages.nb';
import { caseParts, partFor, type CasePart } from './task-parts';
import styles from './case-page.module.css';

const AddToWaitlistDialog = whenOpened(
  async () => (await import('../../waitlists/add-to-waitlist-dialog')).AddToWaitlistDialog,
);

const OfficeSchoolSection = whenDrawn(
  async () => (await import('../../schools/office-school-section')).OfficeSchoolSection,
);

const PlaceContacts = whenDrawn(async () => (await import('../../offers/place-contacts')).PlaceContacts);

// Seldom used: fetched when there is a placement.
const PlacementAbout = whenDrawn(async () => (await import('./placement-about')).PlacementAbout);

/** The full case: every feature's part of it, put together here because features meet only in `app/`. */
export function CasePage() {
  const state = useOfficeCase(useParam('caseId'));
  return state.kind === 'found' ? <FullCase officeCase={state.officeCase} /> : <CaseStatePage state={state} />;
}

function FullCase({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseNavMessages);
  const goTo = useGoTo();
  const [waitingWishId, setWaitingWishId] = useState<string | null>(null);
  const waitingWish = officeCase.application.wishes.find(({ id }) => id === waitingWishId);
  return (
    <div className={styles.page}>
      <CaseHead officeCase={officeCase} />
      <CaseNav without={officeCase.waitlistEntries.length === 0 ? 'venteliste' : null} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <NextStepBox
            officeCase={officeCase}
            {...(partFor(officeCase.nextStep.key) ? { way: <Way taskKey={officeCase.nextStep.key} /> } : {})}
          />
          <OwnWords officeCase={officeCase} />
          <WishesSection
            officeCase={officeCase}
            onElsewhere={(step, wish) =>
              step === 'putOnWaitlist'
                ? setWaitingWishId(wish.id)
                : goTo(paths.placeOfferFor(officeCase.id), { onske: wish.id })
            }
          />
          <p>
            <Link to={paths.officeCapacity()} search={{ sak: officeCase.id }}>
              {t('whereIsRoom')}
            </Link>
          </p>
          <OfficeClarificationsSection officeCase={officeCase} />
          <OfficeWaitlistSection officeCase={officeCase} />
          <OfficePlaceOffersSection officeCase={officeCase} />
          <OfficeDecisionsSection officeCase={officeCase} />
          <OfficePlacementsSection
            officeCase={officeCase}
            about={(placement) => <PlacementAbout placement={placement} />}
          />
          <OfficeLettersSection officeCase={officeCase} />
          <HistorySection officeCase={officeCase} />
        </div>
        <div className={styles.side}>
          <FactsSection officeCase={officeCase} />
          <VtaSection officeCase={officeCase} />
          <PeopleSection officeCase={officeCase} />
          <CallsSection officeCase={officeCase} />
          <NotesSection officeCase={officeCase} />
          <RecordSection officeCase={officeCase} />
          <ApplicationDetails officeCase={officeCase} />
          <PlaceContacts
            of={{ offerIds: offersOf(officeCase), schoolId: officeCase.participant.school?.id ?? null }}
            heading="h2"
            boxed
          />
          <OfficeSchoolSection participantId={officeCase.participant.id} name={officeCase.participant.firstName} />
          <OfficeRepresentationSection officeCase={officeCase} />
          <OfficeAccessSection officeCase={officeCase} />
        </div>
      </div>
      {waitingWish && (
        <AddToWaitlistDialog officeCase={officeCase} wish={waitingWish} onClose={() => setWaitingWishId(null)} />
      )}
    </div>
  );
}

/** Where the person wishes to be, is offered a place, and is. */
function offersOf({ application, placeOffers, placements }: OfficeCase): readonly string[] {
  const wished = application.wishes.flatMap(({ parts }) => parts);
  const offered = placeOffers.flatMap(({ days }) => days);
  const placed = placements.flatMap(({ days }) => days);
  return [...wished, ...offered, ...placed].map(({ offer }) => offer.id);
}

/** A link to the part of the page where the next step is done. */
function Way({ taskKey }: { readonly taskKey: string }) {
  const t = useText(caseNavMessages);
  const part = partFor(taskKey);
  if (part === null) return null;
  return (
    <p>
      <Button asChild>
        <a href={`#${part}`}>{t('goTo', { part: t(`parts.${part}`) })}</a>
      </Button>
    </p>
  );
}

/** `without`: a box that this case does not have. */
function CaseNav({ without }: { readonly without: CasePart | null }) {
  const t = useText(caseNavMessages);
  const parts = caseParts.filter((part) => part !== without);
  return (
    <nav className={styles.nav} aria-label={t('label')} data-print="hide">
      {parts.map((part) => (
        <a key={part} href={`#${part}`}>
          {t(`parts.${part}`)}
        </a>
      ))}
    </nav>
  );
}
