import { useOfficeCase } from '../lib/use-office-case';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useParam, useSearchState } from '../lib/use-param';
import { Link } from '../ui/link/link';
import { CaseStatePage } from '../ui/staff-page/case-state';
import { StaffPage } from '../ui/staff-page/staff-page';
import { officePlaceOfferMessages } from './office-messages.nb';
import { prepareMessages } from './prepare-messages.nb';
import { PrepareClosed } from './prepare-closed';
import { PreparePlaceOfferForm } from './prepare-place-offer-form';
import { useOfferChoices } from './use-room';
import { LoadingState } from '../ui/states/states';
import type { OfficeCase } from '../lib/office-case';

/** Days by offers with the room there is: makes an offer of a place, or replaces one that is out. */
export function PreparePlaceOfferPage() {
  const state = useOfficeCase(useParam('caseId'));
  if (state.kind !== 'found') return <CaseStatePage state={state} />;
  return <WithOffers officeCase={state.officeCase} />;
}

function WithOffers({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officePlaceOfferMessages);
  const words = useText(prepareMessages);
  const [search] = useSearchState();
  const offers = useOfferChoices(officeCase.application.municipality.code);
  const closed = officeCase.allowedSteps.find(({ step, open }) => step === 'preparePlaceOffer' && !open);
  const name = officeCase.participant.firstName;
  const replaced = officeCase.placeOffers.find(({ id }) => id === search['erstatter']) ?? null;
  const wish = officeCase.application.wishes.find(({ id }) => id === search['onske']) ?? null;
  return (
    <StaffPage
      title={t('prepare')}
      heading={replaced ? words('form.titleReplace', { name }) : words('form.titleNew', { name })}
      above={<Link to={paths.case(officeCase.id)}>{words('form.back', { name: officeCase.participant.name })}</Link>}
    >
      {closed && <PrepareClosed step={closed} />}
      {!closed && offers === null && <LoadingState text={words('grid.loading')} />}
      {!closed && offers !== null && (
        <PreparePlaceOfferForm officeCase={officeCase} offers={offers} replaced={replaced} wish={wish} />
      )}
    </StaffPage>
  );
}
