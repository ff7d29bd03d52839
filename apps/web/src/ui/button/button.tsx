import { Button as DesignsystemetButton } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';

/** Primary by default: at most one of those in a view. `neutral` colour for tools, `danger` for what cannot be undone. */
export type ButtonProps = ComponentProps<typeof DesignsystemetButton>;

/**
 * Designsystemet's button in the plum of the product (its own default would be the colour of the surroundings). With
 * `asChild` the single child takes the look: `<Button asChild><Link to={…}>Søk</Link></Button>`.
 */
export function Button(props: ButtonProps) {
  return <DesignsystemetButton data-color="accent" {...props} />;
}
