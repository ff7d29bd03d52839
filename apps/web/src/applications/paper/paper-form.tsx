import { useDraft, useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { useGoTo } from '../../lib/use-param';
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
}) {
  const { offers, schools } = props;
  const t = useText(paperMessages);
  const today = useToday();
  const goTo = useGoTo();
  const form = useForm<PaperValues>({ defaultValues: emptyPaper(today) });
  const forgetDraft = useDraft('paper-application', form);
  const [send] = useCommand(RegisterPaperApplicationDocument, (data) => data.registerPaperApplication);
  return (
    <CommandForm
      verb={t('verb')}
      form={form}
      send={(values) => send({ input: toInput(values, offers) })}
      onDone={(payload) => {
        forgetDraft();
        goTo(paths.case(payload.case.id));
      }}
      onClose={() => goTo(paths.tildeling())}
    >
      <PaperPersonFields form={form} schools={schools} />
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
