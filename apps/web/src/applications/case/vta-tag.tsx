import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { StatusTag, type StatusKind } from '../../ui/status/status-tag';
import { caseWords } from './case-words';

const kinds = {
  none: 'missing',
  relevant: 'settled',
  notRelevant: 'settled',
  unclear: 'working',
} as const satisfies Record<OfficeCase['vtaAssessment'], StatusKind>;

/** Whether VTA has been assessed, and how. */
export function VtaTag({ assessment }: { readonly assessment: OfficeCase['vtaAssessment'] }) {
  const words = useText(caseWords);
  return <StatusTag kind={kinds[assessment]}>{words(`vta.${assessment}`)}</StatusTag>;
}
