import { useState } from 'react';
import { useSession } from '../../lib/session';
import { PageHeading } from '../../ui/page-heading/page-heading';
import { NotFoundPage } from '../not-found-page';
import styles from './gallery.module.css';
import { words } from './gallery-samples.nb';
import { PublicSamples } from './public-samples.nb';
import { StaffSamples } from './staff-samples.nb';

/** Every shared component, in both rooms. Only in a demo. */
export function GalleryPage() {
  const { businessDay } = useSession();
  const [side, setSide] = useState<'public' | 'staff'>(() => (window.location.hash === '#staff' ? 'staff' : 'public'));
  if (!businessDay.isDemo) return <NotFoundPage />;
  return (
    <main className={styles.page} data-side={side} data-size={side === 'public' ? 'lg' : 'sm'} data-color="neutral">
      <PageHeading title={words.title}>{words.title}</PageHeading>
      <p className={styles.sides}>
        {(['public', 'staff'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={side === each} onClick={() => setSide(each)}>
            {each}
          </button>
        ))}
      </p>
      {side === 'public' ? <PublicSamples /> : <StaffSamples />}
    </main>
  );
}
