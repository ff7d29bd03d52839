import { useQuery } from '@apollo/client/react';
import { dayAndMonth } from '../lib/format';
import { useText } from '../lib/messages';
import { courseMessages } from './course-messages.nb';
import { ClarificationCoursesDocument, type ClarificationCourse } from './courses.graphql';

/** The courses that a meeting with one organisation can stand on: those for one municipality, or all that the reader sees. */
export function useCourseOptions(organisationId: string, municipalityId: string | null) {
  const t = useText(courseMessages);
  const { data } = useQuery(ClarificationCoursesDocument, {
    variables: { organisationId },
    fetchPolicy: 'cache-and-network',
  });
  const courses = data?.clarificationCourses.courses.filter(
    ({ municipality }) => municipalityId === null || municipality.id === municipalityId,
  );
  const find = (id: string): ClarificationCourse | undefined => courses?.find((course) => course.id === id);
  return {
    find,
    words: { label: t('field'), empty: t('none') },
    options: (courses ?? []).map(({ id, from, to, left }) => ({
      value: id,
      label: t('option', {
        from: dayAndMonth(from),
        to: dayAndMonth(to),
        left: left === 0 ? t('full').toLocaleLowerCase('nb') : t('left', { count: left }),
      }),
    })),
    /** What is sent: a course that is over cannot be kept. */
    chosen: (id: string): string | null => (courses !== undefined && !find(id) ? null : id || null),
  };
}
