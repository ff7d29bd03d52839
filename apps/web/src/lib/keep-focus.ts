/** How long the page may settle before focus counts as lost: what is shown next often takes it by itself. */
const settlesWithinMs = 80;

/** A control may be closed for so long while its step is on its way; then reading goes on elsewhere. */
const closedForMs = 1_000;

const headings = 'h1, h2, h3, h4';
const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

interface Held {
  readonly element: HTMLElement;
  /** From the nearest outwards, as they were: an element that is gone knows its parents no more. */
  readonly around: readonly Element[];
  readonly byPointer: boolean;
}

/**
 * Nobody loses their place. When what has focus disappears (its step is taken, its line is removed, the question it opened took
 * its room), the browser leaves focus nowhere, and a keyboard or screen reader starts over from the top of the page. Then focus
 * goes to what came instead, or to the nearest heading that is still there. Returns what ends it.
 */
export function keepFocus(): () => void {
  let held: Held | null = null;
  let came: readonly Node[] = [];
  let lostAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let byPointer = false;

  const observer = new MutationObserver((records) => {
    if (!held || hasFocusSomewhere()) return;
    came = [...came, ...inTheRoomOf(held, records)];
    lostAt ??= Date.now();
    timer ??= setTimeout(settle, settlesWithinMs);
  });

  function settle() {
    timer = undefined;
    if (!held || lostAt === null || hasFocusSomewhere()) return;
    if (takesFocus(held.element, held.byPointer)) return;
    if (isClosedForNow(held.element) && Date.now() - lostAt < closedForMs) {
      timer = setTimeout(settle, settlesWithinMs);
      return;
    }
    for (const place of placesToGoOn(held, came)) if (takesFocus(place, held.byPointer)) return;
  }

  function hold({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement)) return;
    held = { element: target, around: ancestorsOf(target), byPointer };
    came = [];
    lostAt = null;
  }
  const press = () => {
    // A press beside everything gives focus up on purpose; a press on something is followed by its focus.
    held = null;
    byPointer = true;
  };
  const type = () => {
    byPointer = false;
  };

  document.addEventListener('focusin', hold);
  document.addEventListener('pointerdown', press, true);
  document.addEventListener('keydown', type, true);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'open'] });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('focusin', hold);
    document.removeEventListener('pointerdown', press, true);
    document.removeEventListener('keydown', type, true);
  };
}

function hasFocusSomewhere(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

function ancestorsOf(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/** What was put where the element, or something around it, was taken away. */
function inTheRoomOf({ element }: Held, records: readonly MutationRecord[]): Node[] {
  const room = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)))?.target;
  return records.filter(({ target }) => target === room).flatMap(({ addedNodes }) => [...addedNodes]);
}

/** Where reading can go on, the best place first. */
function* placesToGoOn({ around }: Held, came: readonly Node[]): Generator<HTMLElement> {
  for (const node of came) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.matches(controls)) yield node;
    yield* node.querySelectorAll<HTMLElement>(`${headings}, ${controls}`);
  }
  for (const place of around.filter((each) => each.isConnected)) yield* place.querySelectorAll<HTMLElement>(headings);
}

/** Tries to give it focus, which the browser refuses to what is hidden, closed or gone. */
function takesFocus(element: HTMLElement, quietly: boolean): boolean {
  if (element.matches(headings) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: quietly });
  return document.activeElement === element;
}

function isClosedForNow(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':disabled');
}
