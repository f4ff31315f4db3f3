import type { ComponentChildren, Ref, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';

interface Labelled {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** Keeps the label for screen readers only, where the place says it. */
  readonly hideLabel?: boolean;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

function Field({ label, hint, error, hideLabel, children }: Labelled & { children: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="ui-field">
      <label class={hideLabel ? 'ui-hidden' : 'ui-field__label'} for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error === undefined ? undefined : 'true' })}
      {hint !== undefined && (
        <p class="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="ui-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date' | 'number' | 'search';
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Every keystroke. */
  readonly onInput?: (value: string) => void;
  /** When the person is done with it. */
  readonly onChange?: (value: string) => void;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
}

/** One line of text, a date or a number. */
export function TextField(props: TextFieldProps) {
  const { onInput, onChange } = props;
  return (
    <Field {...props}>
      {(wiring) => (
        <input
          {...wiring}
          ref={props.inputRef}
          class="ui-input"
          // Preact tells inputs apart by a literal type; none of the attributes here depends on it.
          type={(props.type ?? 'text') as 'text'}
          value={props.value}
          placeholder={props.placeholder}
          required={props.required}
          min={props.min}
          // Four digits of a year: browsers take six, which no day that we keep has.
          max={props.type === 'date' ? '9999-12-31' : props.max}
          step={props.step}
          maxLength={props.maxLength}
          autoComplete="off"
          onInput={onInput && ((event) => onInput(event.currentTarget.value))}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
          onKeyDown={props.onKeyDown}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends Labelled {
  readonly value: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {(wiring) => (
        <textarea
          {...wiring}
          class="ui-input"
          rows={props.rows ?? 4}
          value={props.value}
          placeholder={props.placeholder}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface SelectFieldProps<V extends string> extends Labelled {
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** One of few. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  return (
    <Field {...props}>
      {(wiring) => (
        <select {...wiring} class="ui-input" value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as V)}>
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Directly in the click, for whatever asks the browser for a permission. */
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, hint, checked, disabled, onChange, as }: CheckProps & { as: 'checkbox' | 'switch' }) {
  const id = useId();
  return (
    <label class={`ui-check${as === 'switch' ? ' ui-switch' : ''}`}>
      <input
        type="checkbox"
        role={as === 'switch' ? 'switch' : undefined}
        checked={checked}
        disabled={disabled}
        // The label holds the hint, too; a name is short, and the hint is read after it.
        aria-labelledby={`${id}-name`}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // What is shown is what is so: the owner decides (a permission may be refused) and draws again.
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <span id={`${id}-name`}>{label}</span>
      {hint !== undefined && (
        <span class="ui-check__hint" id={id}>
          {hint}
        </span>
      )}
    </label>
  );
}

/** Yes or no. */
export function Checkbox(props: CheckProps) {
  return <Check {...props} as="checkbox" />;
}

/** On or off, taking effect at once. */
export function Switch(props: CheckProps) {
  return <Check {...props} as="switch" />;
}

export interface ChoicesProps<V extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  /** Undefined: nothing chosen yet. */
  readonly value: V | undefined;
  readonly options: readonly { readonly value: V; readonly label: ComponentChildren; readonly hint?: string }[];
  readonly onChange: (value: V) => void;
}

/** One of few, each with its meaning: radio buttons as cards. */
export function Choices<V extends string>({ legend, hideLegend, value, options, onChange }: ChoicesProps<V>) {
  const name = useId();
  return (
    <fieldset class="ui-stack">
      <legend class={hideLegend ? 'ui-hidden' : 'ui-field__label'}>{legend}</legend>
      <div class="ui-choices">
        {options.map((option) => (
          <label key={option.value} class="ui-choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${name}-${option.value}-name`}
              aria-describedby={option.hint === undefined ? undefined : `${name}-${option.value}`}
              onChange={() => onChange(option.value)}
            />
            <span class="ui-choice__label" id={`${name}-${option.value}-name`}>
              {option.label}
            </span>
            {option.hint !== undefined && (
              <span class="ui-choice__hint" id={`${name}-${option.value}`}>
                {option.hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface ChipsProps<V extends string> {
  readonly legend: string;
  readonly values: readonly V[];
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (values: readonly V[]) => void;
}

/** Any of many. */
export function Chips<V extends string>({ legend, values, options, onChange }: ChipsProps<V>) {
  return (
    <fieldset class="ui-stack">
      <legend class="ui-field__label">{legend}</legend>
      <div class="ui-chips">
        {options.map((option) => (
          <label key={option.value} class="ui-chip">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...values, option.value] : values.filter((value) => value !== option.value))
              }
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
