import { useQuery } from '@apollo/client/react';
import type { ApplicationDraft } from './application.graphql';
import { ownApplicationsDocument } from './application.graphql';
import { helpedPupilsDocument, pupilApplicationDocument } from './pupil-application.graphql';
import { useWizardPaths } from './use-wizard-paths';

/** The person an application is about, with the applications there are. */
export interface Applicant {
  readonly participant: {
    readonly id: string;
    readonly firstName: string;
    readonly name: string;
    readonly municipality: { readonly id: string; readonly code: string; readonly name: string };
  };
  readonly applications: readonly ApplicationDraft[];
  /** Why whoever is logged in can do nothing here; null when they can. */
  readonly closedBecause: string | null;
}

interface Read {
  /** null: there is nobody yet; undefined: it is being fetched. */
  readonly applicant: Applicant | null | undefined;
  readonly failed: boolean;
  readonly refetch: () => Promise<Applicant | null>;
}

// Read afresh on entering; while one answers, every save brings the newest version itself.
const afresh = { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' } as const;

/** Whom the form is about: the person acted for, or the pupil whom the school helps. */
export function useApplicant(): Read {
  const { pupilId } = useWizardPaths();
  const own = useOwn(pupilId !== null);
  const pupil = usePupil(pupilId);
  return pupilId === null ? own : pupil;
}

function useOwn(skip: boolean): Read {
  const { data, error, refetch } = useQuery(ownApplicationsDocument, { ...afresh, skip });
  return {
    applicant: data ? data.myCase : undefined,
    failed: !data && error !== undefined,
    refetch: async () => (await refetch()).data?.myCase ?? null,
  };
}

function usePupil(pupilId: string | null): Read {
  const pupils = useQuery(helpedPupilsDocument, { ...afresh, skip: pupilId === null });
  const participant = pupils.data?.pupils.find(({ id }) => id === pupilId);
  const id = participant?.applicationId ?? '';
  const application = useQuery(pupilApplicationDocument, { ...afresh, variables: { id }, skip: id === '' });
  const together = (person: typeof participant, found: ApplicationDraft | null | undefined): Applicant | null =>
    person === undefined ? null : { participant: person, applications: found ? [found] : [], closedBecause: null };
  const isHere = pupils.data !== undefined && (id === '' || application.data !== undefined);
  return {
    applicant: isHere ? together(participant, application.data?.application) : undefined,
    failed: !isHere && (pupils.error ?? application.error) !== undefined,
    refetch: async () => {
      const fresh = (await pupils.refetch()).data?.pupils.find((each) => each.id === pupilId);
      const applicationId = fresh?.applicationId;
      if (!applicationId) return together(fresh, null);
      return together(fresh, (await application.refetch({ id: applicationId })).data?.application);
    },
  };
}
