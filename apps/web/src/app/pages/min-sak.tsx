import { MyCasePage } from '../../participants/my-case-page';
import { whenDrawn } from '../../ui/when-opened/when-opened';

// What one may change and is asked about changes comes just after the case itself.
const MyChangesBox = whenDrawn(async () => (await import('../../transitions/my-changes-box')).MyChangesBox);
const FollowUpsToAnswer = whenDrawn(async () => (await import('../../placements/my-follow-up-box')).FollowUpsToAnswer);
const MyFollowUpBox = whenDrawn(async () => (await import('../../placements/my-follow-up-box')).MyFollowUpBox);
const MySchoolBox = whenDrawn(async () => (await import('../../schools/my-school-box')).MySchoolBox);
const PlaceContacts = whenDrawn(async () => (await import('../../offers/place-contacts')).PlaceContacts);
const SwapsToAnswer = whenDrawn(async () => (await import('../../transitions/my-changes-box')).SwapsToAnswer);

/** Where applicants and those who help them land. */
export function HomePage() {
  return (
    <MyCasePage
      asked={
        <>
          <SwapsToAnswer />
          <FollowUpsToAnswer />
        </>
      }
      contactsAt={(offerIds, schoolId) => <PlaceContacts of={{ offerIds, schoolId }} heading="h2" boxed />}
      changes={
        <>
          <MyFollowUpBox />
          <MyChangesBox />
          <MySchoolBox />
        </>
      }
    />
  );
}
