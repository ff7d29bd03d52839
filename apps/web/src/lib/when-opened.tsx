import { lazy, Suspense, type ComponentType } from 'react';

/**
 * A part of a page that is fetched when it is first drawn, such as a dialog: pages load sooner for everybody who does not open
 * it. Nothing stands in its place meanwhile; focus stays where it is.
 */
export function whenOpened<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function WhenOpened(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
