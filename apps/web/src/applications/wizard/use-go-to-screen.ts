import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../lib/paths';

/** To another screen of the form; what stands in the address besides (`?tilbud=`) goes along. */
export function useGoToScreen(): (slug: string) => void {
  const navigate = useNavigate();
  return (slug) => void navigate({ to: paths.applicationScreen(slug), search: (former: object) => former });
}
