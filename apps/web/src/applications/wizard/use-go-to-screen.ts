import { useNavigate } from '@tanstack/react-router';
import { useWizardPaths } from './use-wizard-paths';

/** To another screen of the form; what stands in the address besides (`?tilbud=`) goes along. */
export function useGoToScreen(): (slug: string) => void {
  const navigate = useNavigate();
  const { screen } = useWizardPaths();
  return (slug) => void navigate({ to: screen(slug), search: (former: object) => former });
}
