import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of, throwError } from 'rxjs';
import { graphql } from './graphql';
import { refusalParts, type CommandOutcome } from './outcome';
import { sessionEnd } from './session-end';
import { SessionProvider, useSession, useToday } from './session';
import { aViewer } from './testing/render';
import { useCommand } from './use-command';

const businessDay = { __typename: 'BusinessDay', day: '2027-01-18', week: 3, isDemo: true };
const viewer = { __typename: 'Viewer', ...aViewer() };

const addNoteDocument = graphql(
  `
    mutation AddNote($input: AddNoteInput!) {
      addNote(input: $input) {
        __typename
        ...ViolationParts
        ...NotFoundParts
        ...ConflictParts
      }
    }
  `,
  refusalParts,
);

/** A server that answers the next questions about the session in turn, and every note in the same way. */
function aServer(sessions: readonly object[], note: object | Error = { __typename: 'CasePayload' }) {
  const left = [...sessions];
  const link = new ApolloLink(({ operationName }) => {
    if (operationName === 'Session') return of({ data: { ...(left.length > 1 ? left.shift() : left[0]) } });
    return note instanceof Error ? throwError(() => note) : of({ data: { addNote: note } });
  });
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

let outcome: CommandOutcome<unknown> | undefined;

function Note() {
  const [send] = useCommand(addNoteDocument, (data) => data.addNote);
  const { viewer: known } = useSession();
  const today = useToday();
  async function add() {
    outcome = await send({ input: { id: 'case', text: 'Ringte' } });
  }
  return (
    <>
      <p>{`${known?.name ?? 'Ingen'} ${today}`}</p>
      <button onClick={() => void add()}>Lagre</button>
    </>
  );
}

async function withServer(client: ApolloClient) {
  render(
    <ApolloProvider client={client}>
      <SessionProvider loading={<p>Laster</p>} failed={(retry) => <button onClick={retry}>Prøv igjen</button>}>
        <Note />
      </SessionProvider>
    </ApolloProvider>,
  );
  await screen.findByText(/2027-01-18/);
}

beforeEach(() => {
  outcome = undefined;
  sessionEnd.set(false);
});

test('everything below knows who is logged in and what day it is', async () => {
  await withServer(aServer([{ viewer, businessDay }]));
  expect(screen.getByText('Lise Berg 2027-01-18')).toBeInTheDocument();
});

const conflict = { __typename: 'Conflict', message: 'Endret', changedBy: 'Kim', changedAt: '2027-01-18T09:00:00Z' };

test.each([
  [{ __typename: 'CasePayload' }, 'done'],
  [{ __typename: 'Violation', rule: 'r', message: 'Nei', field: null, facts: [] }, 'violation'],
  [conflict, 'conflict'],
  [{ __typename: 'NotFound', message: 'Finnes ikke' }, 'notFound'],
  [new Error('no network'), 'failed'],
])('a command that is answered %o is %s', async (answer, kind) => {
  await withServer(aServer([{ viewer, businessDay }], answer));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(outcome?.kind).toBe(kind));
});

test('a thing that is not found because the log-in has run out opens the log-in, and nothing is lost', async () => {
  await withServer(
    aServer(
      [
        { viewer, businessDay },
        { viewer: null, businessDay },
      ],
      { __typename: 'NotFound', message: '' },
    ),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(outcome?.kind).toBe('failed'));
  expect(sessionEnd.get()).toBe(true);
});

test('the first key pressed after the log-in should have ended asks whether it has', async () => {
  const overdue = { viewer: { ...viewer, sessionEndsAt: '2000-01-01T00:00:00Z' }, businessDay };
  await withServer(aServer([overdue, { viewer: null, businessDay }]));
  expect(sessionEnd.get()).toBe(false);
  act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })));
  await waitFor(() => expect(sessionEnd.get()).toBe(true));
});
