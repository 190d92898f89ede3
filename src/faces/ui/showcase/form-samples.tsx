import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';
import { Camera } from '../camera/camera.tsx';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { Checkboxes } from '../checkbox/checkboxes.tsx';
import { DateField } from '../date-field/date-field.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { FileField } from '../file-field/file-field.tsx';
import { Form } from '../form/form.tsx';
import { type FormView, fieldId } from '../form/form-view.ts';
import { RequiredNote } from '../form/required-note.tsx';
import { FormGroup } from '../form-group/form-group.tsx';
import type { PageContext } from '../page-context.ts';
import { PasswordField } from '../password-field/password-field.tsx';
import { PhotoRules } from '../photo-rules/photo-rules.tsx';
import { Radios } from '../radios/radios.tsx';
import { Select } from '../select/select.tsx';
import { Steps } from '../steps/steps.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { TextField } from '../text-field/text-field.tsx';

export function FormSamples({ page, form }: { page: PageContext; form: FormView }) {
  return (
    <>
      <ErrorSummary form={form} labels={{}} />
      <Steps
        steps={[
          { label: 'Rodzaj wniosku', state: 'done', href: '#1' },
          { label: 'Dane osobowe', state: 'done', href: '#2' },
          { label: 'Zdjęcie', state: 'current' },
          { label: 'Dokumenty', state: 'todo' },
          { label: 'Sprawdź i wyślij', state: 'todo' },
        ]}
      />
      <Form page={page} action="/ui" multipart>
        <RequiredNote />
        <PersonalFields form={form} />
        <FileFields page={page} form={form} />
        <ChoiceFields form={form} />
        <ButtonRow>
          <Button icon="send">Wyślij wniosek</Button>
          <Button variant="secondary" name="zapisz" value="wersja-robocza">
            Zapisz wersję roboczą
          </Button>
          <Button variant="danger" icon="trash-2">
            Usuń wersję roboczą
          </Button>
          <Button variant="tertiary" href="/ui">
            Anuluj
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

function PersonalFields({ form }: { form: FormView }) {
  return (
    <FormGroup legend="Dane osobowe" hint="Podaj je tak, jak w dowodzie osobistym.">
      <TextField form={form} name="imie" label="Imię" autocomplete="given-name" />
      <TextField form={form} name="nazwisko" label="Nazwisko" autocomplete="family-name" />
      <TextField
        form={form}
        name="email"
        label="Adres e-mail"
        type="email"
        autocomplete="email"
        hint="Na ten adres wyślemy wiadomości o wniosku."
      />
      <TextField
        form={form}
        name="telefon"
        label="Nr telefonu"
        type="tel"
        autocomplete="tel"
        optional
        width={16}
      />
      <TextField form={form} name="cena" label="Cena" inputmode="decimal" width={8} suffix="zł" />
      <DateField form={form} name="urodzenie" label="Data urodzenia" autocomplete="bday" />
      <PasswordField
        form={form}
        name="haslo"
        label="Hasło"
        hint="Co najmniej 12 znaków. Możesz użyć kilku zwykłych słów."
        autocomplete="new-password"
      />
    </FormGroup>
  );
}

function FileFields({ page, form }: { page: PageContext; form: FormView }) {
  return (
    <FormGroup legend="Zdjęcie i dokumenty">
      <PhotoRules />
      <FileField
        form={form}
        name="zdjecie"
        label="Zdjęcie"
        hint="Zdjęcie twarzy na jasnym, jednolitym tle, JPG, PNG albo WEBP, proporcje 3:4."
        accept="image/jpeg,image/png,image/webp"
        chooseLabel={page.t.ui.camera.fromDevice}
      >
        <Camera for={fieldId('zdjecie')} />
      </FileField>
      <FileField
        form={form}
        name="dokument"
        label="Zaświadczenie o zameldowaniu"
        hint="PDF do 10 MB."
        accept="application/pdf"
        uploaded={[
          {
            name: 'zaswiadczenie-o-zameldowaniu-nowy-grod.pdf',
            size: '412 kB',
            href: '#plik',
            remove: (
              <Button variant="tertiary" size="sm" icon="trash-2" name="usun" value="1">
                Usuń
              </Button>
            ),
          },
        ]}
      />
    </FormGroup>
  );
}

function ChoiceFields({ form }: { form: FormView }) {
  return (
    <FormGroup legend="Odbiór i zgody">
      <Radios
        form={form}
        name="punkt"
        label="Punkt odbioru karty"
        boxed
        options={[
          { value: 'ratusz', label: 'Ratusz, sala 12', hint: 'Rynek 1, pon.–pt. 8:00–16:00' },
          { value: 'biblioteka', label: 'Biblioteka Główna', hint: 'ul. Młyńska 4, pon.–sob. 10:00–18:00' },
        ]}
      />
      <Radios
        form={form}
        name="powod"
        label="Powód duplikatu karty"
        options={[
          { value: 'zagubienie', label: 'Zagubienie karty' },
          { value: 'uszkodzenie', label: 'Uszkodzenie karty' },
        ]}
      />
      <Select
        form={form}
        name="rodzaj"
        label="Rodzaj wniosku"
        placeholder="Wybierz"
        options={[
          { value: 'duplikat', label: 'Wniosek o duplikat karty' },
          { value: 'zmiana', label: 'Wniosek o zmianę danych osobowych' },
        ]}
      />
      <Checkboxes
        form={form}
        name="powiadomienia"
        label="O czym pisać"
        optional
        options={[
          { value: 'wnioski', label: 'Zmiany w moich wnioskach' },
          { value: 'oferty', label: 'Nowe oferty partnerów' },
        ]}
      />
      <TextArea form={form} name="uwagi" label="Uwagi" optional rows={4} />
      <Checkbox
        form={form}
        name="zgoda"
        label={
          <>
            Akceptuję{' '}
            <a class="ds-link" href="/regulamin">
              Regulamin
            </a>{' '}
            Karty Mieszkańca i zobowiązuję się do jego przestrzegania.
          </>
        }
      />
      <Checkbox
        form={form}
        name="marketing"
        optional
        label="Wyrażam zgodę na otrzymywanie informacji handlowych. Zgodę można cofnąć w każdej chwili."
      />
    </FormGroup>
  );
}
