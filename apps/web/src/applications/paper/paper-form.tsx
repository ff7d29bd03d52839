import { useDraft, useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { CommandForm } from '../../ui/command-dialog/command-form';
import { SelectField } from '../../ui/forms/choice-fields';
import { TextArea, TextField } from '../../ui/forms/text-field';
import { SectionBox } from '../../ui/staff-page/section-box';
import { OfferForms } from './offer-forms';
import { PaperPersonFields } from './paper-person-fields';
import { RegisterPaperApplicationDocument, type PaperOffer } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';
import { emptyPaper, toInput, type PaperValues } from './paper-values';
import { WishFields } from './wish-fields';

/** The form as a whole; what was typed stays when one looks at another page. */
export function PaperForm(props: {
  readonly offers: readonly PaperOffer[];
  readonly schools: readonly { readonly code: string; readonly name: string }[];
  /** How it came, where that is no question: what NAV registers came through NAV. */
  readonly origin?: PaperValues['origin'];
  readonly onRegistered: (registered: { readonly id: string }) => void;
  readonly onClose: () => void;
}) {
  const { offers, schools, origin, onRegistered, onClose } = props;
  const t = useText(paperMessages);
  const today = useToday();
  const form = useForm<PaperValues>({ defaultValues: { ...emptyPaper(today), ...(origin ? { origin } : {}) } });
  const forgetDraft = useDraft(`paper-application-${origin ?? 'any'}`, form);
  const [send] = useCommand(RegisterPaperApplicationDocument, (data) => data.registerPaperApplication);
  return (
    <CommandForm
      verb={t('verb')}
      form={form}
      send={(values) => send({ input: toInput(values, offers) })}
      onDone={(payload) => {
        forgetDraft();
        onRegistered(payload.case);
      }}
      onClose={onClose}
    >
      <PaperPersonFields form={form} schools={schools} asksOrigin={origin === undefined} />
      <SectionBox labelledBy="paper-application-title">
        <h2 id="paper-application-title">{t('application')}</h2>
        <TextField
          form={form}
          name="paperReceivedOn"
          type="date"
          max={today}
          label={t('paperReceivedOn')}
          rules={{ required: t('paperReceivedOnMissing') }}
        />
        <TextArea
          form={form}
          name="lateReason"
          label={t('lateReason')}
          description={t('lateReasonHint')}
          rows={2}
          optional
        />
        <TextArea form={form} name="ownWords" label={t('ownWords')} description={t('ownWordsHint')} rows={4} optional />
        <TextField form={form} name="ownWordsHelper" label={t('ownWordsHelper')} optional />
        <SelectField
          form={form}
          name="daysPerWeek"
          label={t('daysPerWeek')}
          empty={t('daysUnknown')}
          options={[1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: t('days', { count }) }))}
        />
      </SectionBox>
      <WishFields form={form} offers={offers} />
      <OfferForms form={form} offers={offers} />
      <p>{t('consequence')}</p>
    </CommandForm>
  );
}
