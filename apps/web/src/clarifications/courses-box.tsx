import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { ErrorState } from '../ui/states/states';
import { StatusTag } from '../ui/status/status-tag';
import { CourseDialog } from './course-dialog';
import { courseMessages } from './course-messages.nb';
import { ClarificationCoursesDocument, type ClarificationCourse } from './courses.graphql';
import styles from './courses-box.module.css';

/** On the front page of those who clarify: the courses that go on or come, with places taken and left, and a new one. */
export function CoursesBox() {
  const t = useText(courseMessages);
  const { data, previousData, error, refetch } = useQuery(ClarificationCoursesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [registering, setRegistering] = useState(false);
  const found = (data ?? previousData)?.clarificationCourses;
  if (!found) return error ? <ErrorState title={t('title')} onRetry={() => void refetch()} /> : null;
  const { courses, registersFor } = found;
  if (courses.length === 0 && registersFor.length === 0) return null;
  return (
    <SectionBox labelledBy="avklaringskurs">
      <div className={styles.head}>
        <h2 id="avklaringskurs">{t('title')}</h2>
        {registersFor.length > 0 && (
          <Button variant="secondary" onClick={() => setRegistering(true)}>
            {t('register')}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{courses.length === 0 ? t('empty') : t('text')}</p>
      {courses.length > 0 && (
        <ul className={styles.list}>
          {courses.map((course) => (
            <Course key={course.id} course={course} named={registersFor.length > 1} />
          ))}
        </ul>
      )}
      {registering && (
        <CourseDialog registersFor={registersFor} onDone={() => void refetch()} onClose={() => setRegistering(false)} />
      )}
    </SectionBox>
  );
}

function Course({ course, named }: { readonly course: ClarificationCourse; readonly named: boolean }) {
  const t = useText(courseMessages);
  const { from, to, place, places, taken, left, organisation, municipality } = course;
  const where = { organisation: organisation.name, place, municipality: municipality.name };
  return (
    <li className={styles.line}>
      <span>
        <b>{t('period', { from: fullDay(from), to: fullDay(to) })}</b>
        <small>{named ? t('placeFor', where) : t('place', where)}</small>
      </span>
      <span className={styles.room}>
        <span>{t('taken', { taken, places })}</span>
        <StatusTag kind={left === 0 ? 'missing' : 'settled'}>
          {left === 0 ? t('full') : t('left', { count: left })}
        </StatusTag>
      </span>
    </li>
  );
}
