import { keepFocus } from './keep-focus';

let end: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <h1>Saken</h1>
      <section><h2>Neste steg</h2><p><button id="step">Start</button></p></section>
    </main>`;
  end = keepFocus();
});

afterEach(() => end());

const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

test('when what has focus is gone, reading goes on at the nearest heading', async () => {
  element('#step').focus();
  element('p').remove();
  await settled();
  expect(document.activeElement).toBe(element('h2'));
});

test('what came in its room is nearer', async () => {
  element('#step').focus();
  element('p').innerHTML = '<label>Hvor var det? <input id="where"></label>';
  await settled();
  expect(document.activeElement).toBe(element('#where'));
});

test('without its section the page heading is the nearest', async () => {
  element('#step').focus();
  element('section').remove();
  await settled();
  expect(document.activeElement).toBe(element('h1'));
});

test('who has gone on meanwhile is let be', async () => {
  const other = document.createElement('button');
  element('main').append(other);
  element('#step').focus();
  element('p').remove();
  other.focus();
  await settled();
  expect(document.activeElement).toBe(other);
});

test('who pressed beside everything gave focus up on purpose', async () => {
  element('#step').focus();
  element('h1').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  element('#step').blur();
  element('p').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
