import { useParams } from '@tanstack/react-router';
import { paths } from '../../lib/paths';

/** Where the form stands, and where it leads back to. */
export interface WizardPaths {
  /** The pupil whom a school helps; null where the form is the person's own. */
  readonly pupilId: string | null;
  readonly begin: string;
  readonly screen: (slug: string) => string;
  readonly home: string;
}

/** The addresses of the form that is open: one's own, or a pupil's that the school helps to write. */
export function useWizardPaths(): WizardPaths {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const pupilId = params['pupilId'];
  if (typeof pupilId !== 'string') {
    return { pupilId: null, begin: paths.application(), screen: paths.applicationScreen, home: paths.minSak() };
  }
  return {
    pupilId,
    begin: paths.pupilApplication(pupilId),
    screen: (slug) => paths.pupilApplicationScreen(pupilId, slug),
    home: paths.skole(),
  };
}
