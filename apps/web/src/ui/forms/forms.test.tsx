import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { applyViolation, useDraft, useForm } from '../../lib/form';
import type { Violation } from '../../lib/outcome';
import { CheckboxesField, CheckboxField, RadioField, SelectField } from './choice-fields';
import { ErrorSummary } from './error-summary';
import { TextArea, TextField } from './text-field';

interface Values {
  phone: string;
  words: string;
  school: string;
  days: string[];
  pace: string;
  unsure: boolean;
}

const empty: Values = { phone: '', words: '', school: '', days: [], pace: '', unsure: false };

const violation = (field: string | null): Violation => ({ rule: 'r', message: 'Fristen er ute', field, facts: [] });

function Form(props: {
  readonly answer?: Violation;
  readonly onSend?: (values: Values) => void;
  readonly draft?: string;
}) {
  const form = useForm<Values>({ defaultValues: empty });
  useDraft(props.draft ?? 'test', form);
  const send = form.handleSubmit((values) => {
    if (props.answer) applyViolation(form, props.answer, { mobileNumber: 'phone' });
    else props.onSend?.(values);
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <TextField
        form={form}
        name="phone"
        type="tel"
        label="Telefon"
        description="Vi ringer deg"
        rules={{ pattern: { value: /^\d{8}$/, message: 'Telefonnummer må ha 8 siffer' } }}
      />
      <TextArea form={form} name="words" label="Med egne ord" optional />
      <SelectField form={form} name="school" label="Skole" empty="Velg" options={[{ value: 'd', label: 'Dønski' }]} />
      <CheckboxesField
        form={form}
        name="days"
        label="Dager"
        rules={{ validate: (days) => (Array.isArray(days) && days.length > 0) || 'Velg minst én dag du kan jobbe' }}
        options={[
          { value: 'monday', label: 'Mandag' },
          { value: 'friday', label: 'Fredag' },
        ]}
      />
      <RadioField form={form} name="pace" label="Tempo" options={[{ value: 'calm', label: 'Rolig' }]} />
      <CheckboxField form={form} name="unsure" label="Jeg vet ikke ennå" />
      <ErrorSummary form={form} />
      <button type="submit">Neste</button>
    </form>
  );
}

const sendIt = () => userEvent.click(screen.getByRole('button', { name: 'Neste' }));

test('a form sends what was filled in', async () => {
  const onSend = jest.fn();
  render(<Form onSend={onSend} draft="a" />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Telefon' }), '91234567');
  await userEvent.type(screen.getByRole('textbox', { name: /Med egne ord/ }), 'Jeg vil pakke frukt.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Skole' }), 'Dønski');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Fredag' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Rolig' }));
  await sendIt();
  expect(onSend).toHaveBeenCalledWith({
    phone: '91234567',
    words: 'Jeg vil pakke frukt.',
    school: 'd',
    days: ['friday'],
    pace: 'calm',
    unsure: false,
  });
});

test('what is wrong stands above the button, takes focus, and leads to its field', async () => {
  render(<Form draft="b" />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Telefon' }), '9123');
  await sendIt();
  const summary = screen.getByRole('group', { name: 'For å gå videre må du rette dette:' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(summary).toHaveTextContent('Telefonnummer må ha 8 sifferVelg minst én dag du kan jobbe');
  expect(screen.getByRole('textbox', { name: 'Telefon' })).toHaveAccessibleDescription(
    'Vi ringer deg Telefonnummer må ha 8 siffer',
  );
  await userEvent.click(screen.getByRole('link', { name: 'Velg minst én dag du kan jobbe' }));
  expect(screen.getByRole('checkbox', { name: 'Mandag' })).toHaveFocus();
});

test.each([
  ['phone', 'on the field of that name'],
  ['mobileNumber', 'on the field it is called in the form'],
])('a refusal about %s lands %s', async (field) => {
  render(<Form answer={violation(field)} draft={field} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mandag' }));
  await sendIt();
  expect(screen.getByRole('textbox', { name: 'Telefon' })).toBeInvalid();
  expect(screen.getByRole('link', { name: 'Fristen er ute' })).toBeInTheDocument();
});

test('a refusal about the whole, or about a field the form lacks, stands in the summary and blocks nothing', async () => {
  render(<Form answer={violation('somethingElse')} draft="c" />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mandag' }));
  await sendIt();
  expect(screen.getByRole('group', { name: /rette dette/ })).toHaveTextContent('Fristen er ute');
  await sendIt();
  await waitFor(() => expect(screen.getByRole('group', { name: /rette dette/ })).toHaveFocus());
});

test('what was typed is still there after a look at another page', async () => {
  function Pages() {
    const [away, setAway] = useState(false);
    return (
      <>
        <button onClick={() => setAway(!away)}>Bytt side</button>
        {away ? <p>En annen side</p> : <Form draft="kept" />}
      </>
    );
  }
  render(<Pages />);
  await userEvent.type(screen.getByRole('textbox', { name: /Med egne ord/ }), 'Jeg liker frukt');
  await userEvent.click(screen.getByRole('button', { name: 'Bytt side' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bytt side' }));
  expect(screen.getByRole('textbox', { name: /Med egne ord/ })).toHaveValue('Jeg liker frukt');
});
