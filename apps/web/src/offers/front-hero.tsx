import { ArrowRightIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Illustration } from '../ui/illustration/illustration';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import styles from './front-hero.module.css';
import { offersMessages } from './offers-messages.nb';
import hero from './pictures/hero.svg';
import { filtersInAddress } from './use-catalogue';

/** What this is, in one sentence and one picture; a search; and a way for those who do not know what to search for. */
export function FrontHero(): ReactNode {
  const t = useText(offersMessages);
  return (
    <>
      <section className={styles.hero}>
        <div className={styles.inner}>
          <div className={styles.text}>
            <PageHeading title={t('front.documentTitle')}>{t('front.title')}</PageHeading>
            <p className={styles.lead}>{t('front.lead')}</p>
            <Search />
            <p className={styles.often}>
              {t('front.oftenSearched')}{' '}
              {(['bakery', 'outside', 'music'] as const).map((example) => (
                <Link
                  key={example}
                  to={paths.offers()}
                  search={filtersInAddress({ search: t(`front.examples.${example}`) })}
                >
                  {t(`front.examples.${example}`)}
                </Link>
              ))}
            </p>
          </div>
          <div className={styles.picture}>
            <img src={hero} alt="" width="620" height="470" />
          </div>
        </div>
      </section>
      <GuideStrip />
    </>
  );
}

function Search(): ReactNode {
  const t = useText(offersMessages);
  const id = useId();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: paths.offers(), search: filtersInAddress({ search: words.trim() }) });
      }}
    >
      <label htmlFor={id}>{t('front.searchLabel')}</label>
      <div>
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" data-size="lg">
          <MagnifyingGlassIcon className="icon" aria-hidden />
          {t('front.search')}
        </Button>
      </div>
    </form>
  );
}

/** «Hva passer for meg?»: the whole strip is one link. */
function GuideStrip(): ReactNode {
  const t = useText(offersMessages);
  return (
    <div className={styles.guideRoom}>
      <Link className={styles.guide} to={paths.guide()}>
        <span className={styles.guidePictures} aria-hidden="true">
          {(['hender', 'gront', 'ro'] as const).map((name) => (
            <Illustration key={name} name={name} />
          ))}
        </span>
        <span className={styles.guideText}>
          <b>{t('front.guideTitle')}</b>
          <span>{t('front.guideText')}</span>
        </span>
        <span className={styles.guideStart}>
          {t('front.guideStart')}
          <ArrowRightIcon className="icon" aria-hidden />
        </span>
      </Link>
    </div>
  );
}
