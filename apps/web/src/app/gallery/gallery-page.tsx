import { PageHeading } from '../../ui/page-heading/page-heading';

export function GalleryPage() {
  return <PageHeading title="Stil">Stil</PageHeading>;
}
