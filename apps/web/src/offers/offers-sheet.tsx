import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { fullDay, phoneNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Illustration } from '../ui/illustration/illustration';
import type { MunicipalityChoice } from './offers.graphql';
import { officesDocument } from './offices.graphql';
import styles from './offers-sheet.module.css';
import type { OfferOnPaper } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';
import { deciders, type Decider } from './use-catalogue';

/** The sheet itself, on the screen as on paper: the offers by who decides, the year's days, how to apply, whom to ring. */
export function OffersSheet(props: {
  readonly municipality: MunicipalityChoice;
  readonly offers: readonly OfferOnPaper[];
  readonly dates: ReactNode;
}): ReactNode {
  const t = useText(paperMessages);
  const today = useToday();
  const { municipality, offers, dates } = props;
  return (
    <article className={styles.sheet} aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title" className={styles.title}>
          {t('heading', { place: municipality.name })}
        </h2>
        <p className={styles.quiet}>{t('for', { day: fullDay(today) })}</p>
        <p className={styles.chooses}>{t('pupilChooses')}</p>
      </header>
      {deciders.map((decider) => (
        <Group key={decider} decider={decider} offers={offers.filter(({ decidedBy }) => decidedBy === decider)} />
      ))}
      <div className={styles.foot}>
        <div>
          <HowToApply />
          <Office code={municipality.code} />
        </div>
        {dates}
      </div>
      <p className={styles.quiet}>{t('more', { address: `${window.location.host}${paths.offers()}` })}</p>
    </article>
  );
}

function Group(props: { readonly decider: Decider; readonly offers: readonly OfferOnPaper[] }): ReactNode {
  const t = useText(paperMessages);
  const { decider, offers } = props;
  if (offers.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={`paper-${decider}`}>
      <h3 id={`paper-${decider}`}>{t(`groups.${decider}`)}</h3>
      <p>{t(`groupTexts.${decider}`)}</p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id} className={styles.offer}>
            <OneOffer offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneOffer({ offer }: { readonly offer: OfferOnPaper }): ReactNode {
  const t = useText(paperMessages);
  const { contact, workAreas } = offer;
  return (
    <>
      <Illustration className={styles.picture} name={workAreas[0]?.illustration ?? 'hender'} />
      <div>
        <h4>
          {offer.name} <span className={styles.provider}>{offer.provider.name}</span>
        </h4>
        <p>{offer.summary}</p>
        <dl className={styles.facts}>
          {workAreas.length > 0 && <Fact term={t('work')}>{workAreas.map(({ name }) => name).join(', ')}</Fact>}
          <Fact term={t('when')}>{offer.intakeText}</Fact>
          <Fact term={t('pay')}>{offer.pay}</Fact>
          <Fact term={t('transport')}>{offer.transport}</Fact>
        </dl>
        {contact && contact.phone !== '' && (
          <p className={styles.ring}>{t('ring', { name: contact.name, phone: phoneNumber(contact.phone) })}</p>
        )}
      </div>
    </>
  );
}

function Fact(props: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.term}</dt> <dd>{props.children}</dd>
    </div>
  );
}

function HowToApply(): ReactNode {
  const t = useText(paperMessages);
  return (
    <section aria-labelledby="paper-apply">
      <h3 id="paper-apply">{t('apply')}</h3>
      <ol className={styles.steps}>
        <li>{t('applySteps.look')}</li>
        <li>{t('applySteps.logIn', { address: window.location.host })}</li>
        <li>{t('applySteps.paper')}</li>
      </ol>
      <p>{t('schoolPlace')}</p>
    </section>
  );
}

/** Whom to ring where one lives; nothing where the office has told no number. */
function Office({ code }: { readonly code: string }): ReactNode {
  const t = useText(paperMessages);
  const { data } = useQuery(officesDocument, { fetchPolicy: 'cache-first' });
  const office = data?.offices.find(({ municipality }) => municipality.code === code);
  if (!office?.contact) return null;
  const { name, phone } = office.contact;
  return (
    <section aria-labelledby="paper-office">
      <h3 id="paper-office">{t('office')}</h3>
      <p>
        <b>{office.name}</b>
      </p>
      <p>{t('ask', { name, phone: phoneNumber(phone) })}</p>
      {office.hours && <p>{office.hours}</p>}
    </section>
  );
}
