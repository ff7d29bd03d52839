/** What to press, and how often, to come nearer. `lost`: nothing has focus, though something had. */
export interface Way {
  readonly key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp';
  readonly presses: number;
  readonly lost: boolean;
}

/**
 * Run in the page: how the keyboard gets from what has focus to an element. It only counts; focus is moved by keys alone, so a
 * wrong count costs a second look and nothing else. One function without anything outside it, since it travels to the browser.
 */
export function wayTo(target: Element): Way {
  const here = document.activeElement;
  if (here === target) return { key: 'Tab', presses: 0, lost: false };

  const memory: { keyboardWasHere?: boolean } = window as Window & { keyboardWasHere?: boolean };
  const nowhere = here === null || here === document.body;
  if (nowhere && memory.keyboardWasHere) return { key: 'Tab', presses: 0, lost: true };
  memory.keyboardWasHere = true;

  // Inside a group of radios, or among the rows of a table, the arrow keys lead on.
  const group = radiosWith(target) ?? rowsWith(target);
  if (group && here && group.includes(here)) {
    const steps = group.indexOf(target) - group.indexOf(here);
    return { key: steps > 0 ? 'ArrowDown' : 'ArrowUp', presses: Math.abs(steps), lost: false };
  }

  const room = document.querySelector('dialog:modal') ?? document.body;
  const stops = [...room.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    isStop,
  );
  const goal = group ? stops.findIndex((stop) => group.includes(stop)) : stops.indexOf(target);
  if (goal === -1) throw new Error(`The Tab key does not stop at <${target.localName}> ${target.textContent}`);
  const passed = stops.filter((stop) => isBefore(stop, here)).length;
  const onStop = here !== null && stops.includes(here);
  if (goal >= passed) return { key: 'Tab', presses: goal - passed + (onStop ? 0 : 1), lost: false };
  return { key: 'Shift+Tab', presses: passed - goal, lost: false };

  function radiosWith(element: Element): Element[] | null {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return null;
    const scope = element.form ?? document;
    const all = [...scope.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return all.filter(({ name, form, disabled }) => name === element.name && form === element.form && !disabled);
  }

  function rowsWith(element: Element): Element[] | null {
    if (!(element instanceof HTMLTableRowElement)) return null;
    return [...(element.parentElement?.querySelectorAll('tr[tabindex]') ?? [])];
  }

  /** A group of radios is one stop: the chosen one, or the first. */
  function isStop(element: Element): boolean {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled')) return false;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return false;
    if (element === here) return true;
    const radios = radiosWith(element) as HTMLInputElement[] | null;
    if (!radios) return true;
    return element === (radios.find((radio) => radio === here) ?? radios.find(({ checked }) => checked) ?? radios[0]);
  }

  function isBefore(stop: Element, from: Element | null): boolean {
    if (from === null || from === document.body) return false;
    return (stop.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}
