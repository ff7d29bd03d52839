import { oneOfEach } from '../../testing';
import { addView, mayKeepViews, mostSavedViews, nameView } from './saved-view';

describe('an own view of the worklist', () => {
  it('has a name that no other of one’s own has', () => {
    expect(nameView('  Rud, venter på NAV ', ['Haster'])).toEqual({ ok: true, value: 'Rud, venter på NAV' });
    expect(nameView('  ', [])).toMatchObject({ violation: { rule: 'view-name-missing' } });
    expect(nameView('haster', ['Haster'])).toMatchObject({ violation: { rule: 'view-name-taken', name: 'Haster' } });
  });

  it('is one of a dozen', () => {
    const names = Array.from({ length: mostSavedViews }, (_, index) => `Visning ${index}`);
    expect(addView('Ny', names.slice(1)).ok).toBe(true);
    expect(addView('Ny', names)).toMatchObject({ violation: { rule: 'too-many-views', most: 12 } });
  });

  it('is for those who work with an office’s cases', () => {
    expect(oneOfEach.filter((actor) => mayKeepViews(actor).ok).map(({ role }) => role)).toEqual([
      'caseworker',
      'decisionMaker',
      'officeLeader',
    ]);
  });
});
