/** Where a change of the number of places stands on the page that answers it. */
export const poolChangeAnchor = ({ id }: { readonly id: string }) => `forslag-${id}`;
