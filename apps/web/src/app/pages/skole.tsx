import { useViewer } from '../../lib/session';
import { PupilsPage } from '../../schools/pupils-page';
import { whenDrawn } from '../../ui/when-opened/when-opened';

const PlaceContacts = whenDrawn(async () => (await import('../../offers/place-contacts')).PlaceContacts);

/** The school's page: its pupils, and whom a teacher calls at the offers where the school is. */
export function HomePage() {
  const { organisation } = useViewer().activeHat;
  return (
    <PupilsPage {...(organisation && { contacts: <PlaceContacts of={{ school: organisation.id }} heading="h3" /> })} />
  );
}
