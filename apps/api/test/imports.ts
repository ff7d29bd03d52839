import { sessionCookie } from '../src/session/cookie';
import type { Asker } from './asker';
import type { TestApi } from './test-api';

/** An import as tests read it. */
export interface Import {
  id: string;
  version: number;
  state: string;
  columns: { heading: string; field: string | null; examples: string[] }[];
  rows: {
    number: number;
    kind: string | null;
    weekdays: string[];
    cells: string[];
    problems: { field: string | null; isError: boolean; message: string }[];
  }[];
  tried: boolean;
  allowedSteps: { step: string }[];
}

const fields = `id version state tried columns { heading field examples } rows { number kind weekdays cells problems { field isError message } } allowedSteps { step open }`;
const settings = { kind: null, informedHow: 'letter', informedOn: null, matchByName: false, overbookingReason: null };

/** What a sheet is mapped to: its columns as suggested, and what is said besides. */
export const chosen = (sheet: Import, more: object = {}) => ({
  columns: sheet.columns.map(({ field }) => field),
  ...settings,
  ...more,
});

/** Everything that is said about the rows, as `row: sentence`. */
export const problemsOf = ({ rows }: Import) =>
  rows.flatMap((row) => row.problems.map(({ message }) => `${row.number}: ${message}`));

export type Importing = ReturnType<typeof importing>;

/** The import's steps as the leader of an office takes them. */
export function importing(api: TestApi, leader: Asker) {
  async function upload(bytes: Buffer, who = leader): Promise<{ status: number; id: string; message?: string }> {
    const answer = await api.http({
      method: 'POST',
      url: '/imports',
      headers: {
        cookie: `${sessionCookie}=${who.token ?? ''}`,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent('deltakere æøå.csv'),
      },
      payload: bytes,
    });
    return { status: answer.statusCode, ...answer.json<{ id: string; message?: string }>() };
  }

  const read = async (id: string, who = leader) =>
    (await who.query<{ import: Import | null }>(`query ($id: ID!) { import(id: $id) { ${fields} } }`, { id })).import;

  async function takes(step: string, { id, version }: Import, more: object = {}) {
    const type = step === 'mapImport' ? 'MapImportInput' : 'ImportKeyInput';
    const document = `mutation ($input: ${type}!) { result: ${step}(input: $input) { __typename ... on ImportPayload { import { ${fields} } }
      ... on Violation { rule message } ... on Conflict { message } ... on NotFound { message } } }`;
    const { result } = await leader.mutate<{
      result: { __typename: string; import: Import; rule?: string; message?: string };
    }>(document, { input: { id, version, ...more } });
    return result;
  }

  /** Sends a file and takes the columns as they are suggested. */
  async function opened(bytes: Buffer, more: object = {}): Promise<Import> {
    const { id } = await upload(bytes);
    const sheet = await read(id);
    if (!sheet) throw new Error('What was just sent cannot be read.');
    return (await takes('mapImport', sheet, chosen(sheet, more))).import;
  }

  return { upload, read, takes, opened };
}
