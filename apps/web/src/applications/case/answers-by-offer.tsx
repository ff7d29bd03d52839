import { useQuery } from '@apollo/client/react';
import { inWords, weekdayName, weekdays } from '../../lib/format';
import { graphql, type ResultOf } from '../../lib/graphql';
import { useText, type TextOf } from '../../lib/messages';
import type { OfficeApplication, OfficeCase } from '../../lib/office-case';
import { caseMessages } from './case-messages.nb';
import styles from './case.module.css';

/** The words of the offers' own forms: an answer is stored as the value of its option. */
export const FormWordsDocument = graphql(`
  query FormWords($municipality: String!) {
    offers(filter: { municipality: $municipality }, first: 100) {
      edges {
        node {
          id
          name
          form {
            key
            kind
            options {
              value
              label
            }
          }
        }
      }
    }
  }
`);

type FormOffer = ResultOf<typeof FormWordsDocument>['offers']['edges'][number]['node'];
type Answer = OfficeApplication['answers'][number];

/** What the person answered to each offer's own questions, in the words she chose among. */
export function AnswersByOffer({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const { answers, municipality } = officeCase.application;
  const { data } = useQuery(FormWordsDocument, {
    variables: { municipality: municipality.code },
    fetchPolicy: 'cache-first',
  });
  const offers = (data?.offers.edges ?? []).map(({ node }) => node);
  const offerIds = [...new Set(answers.map(({ offerId }) => offerId))];
  if (answers.length === 0) return <p className={styles.quiet}>{t('answers.none')}</p>;
  return offerIds.map((offerId) => {
    const offer = offers.find(({ id }) => id === offerId);
    return (
      <section key={offerId} className={styles.answers}>
        {offer && <h3>{offer.name}</h3>}
        <dl className={styles.answers}>
          {answers
            .filter((answer) => answer.offerId === offerId)
            .map((answer) => (
              <div key={answer.key}>
                <dt>{answer.question}</dt>
                <dd>{inWords(answer.value.map((value) => answerWords(offer, answer, value) ?? yesOrNo(t, value)))}</dd>
              </div>
            ))}
        </dl>
      </section>
    );
  });
}

/** The words of one value; null where the form has none for it. */
function answerWords(offer: FormOffer | undefined, { key }: Answer, value: string): string | null {
  const field = offer?.form.find((each) => each.key === key);
  const weekday = weekdays[Number(value) - 1];
  if (field?.kind === 'weekdays' && weekday !== undefined) return weekdayName(weekday);
  return field?.options.find((option) => option.value === value)?.label ?? null;
}

function yesOrNo(t: TextOf<typeof caseMessages.nb>, value: string): string {
  return value === 'yes' ? t('answers.yes') : value === 'no' ? t('answers.no') : value;
}
