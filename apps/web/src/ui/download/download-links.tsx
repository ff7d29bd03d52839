import { DownloadIcon } from '@navikt/aksel-icons';
import { useText } from '../../lib/messages';
import { Button } from '../button/button';
import { uiMessages } from '../ui-messages.nb';

/** «Last ned»: the list on the screen as a file, for Excel and as csv. */
export function DownloadLinks(props: { readonly fileOf: (format: 'csv' | 'xlsx') => string }) {
  const t = useText(uiMessages);
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button key={format} asChild variant="secondary" data-color="neutral" data-size="sm">
      <a href={props.fileOf(format)} download>
        <DownloadIcon className="icon" aria-hidden />
        {t(`download.${format}`)}
      </a>
    </Button>
  ));
}
