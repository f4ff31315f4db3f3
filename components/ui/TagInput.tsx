import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { Icon } from './Icon';

/** At most this many completions: more are not read, only scrolled. */
const MOST_OPTIONS = 8;

export interface TagInputProps {
  readonly label: string;
  readonly hint?: string;
  /** Names the button that takes an entry out; "Remove tag …" by default. */
  readonly removeLabel?: (tag: string) => string;
  /** Characters of one entry; 60 by default. */
  readonly longest?: number;
  readonly tags: readonly string[];
  /** Tags already in use, most used first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Completions for what is typed: those that begin with it, then those that hold it; without regard to case. */
function completions(typed: string, tags: readonly string[], known: readonly string[]): readonly string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const free = known.filter((tag) => !tags.includes(tag));
  const begins = free.filter((tag) => tag.toLocaleLowerCase().startsWith(wanted));
  const holds = free.filter((tag) => !begins.includes(tag) && tag.toLocaleLowerCase().includes(wanted));
  return [...begins, ...holds].slice(0, MOST_OPTIONS);
}

/** Tags with completion: Enter or a comma adds, Backspace in the empty field takes the last one back. Follows ARIA's combobox. */
export function TagInput({
  label,
  hint,
  removeLabel = (tag) => t('tags_remove', tag),
  longest = 60,
  tags,
  known,
  onChange,
}: TagInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState(false);
  const options = closed ? [] : completions(typed, tags, known);

  /** One that is known is taken whole, whatever is in it. */
  const choose = (option: string) => addAll([option]);
  const add = (text: string) => addAll(text.split(','));
  const addAll = (entries: readonly string[]) => {
    const fresh = entries.map((tag) => tag.trim().slice(0, longest)).filter((tag) => tag !== '' && !tags.includes(tag));
    setTyped('');
    setActive(-1);
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)]);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (typed.trim() !== '' || active >= 0)) {
      event.preventDefault();
      const option = options[active];
      if (option === undefined) add(typed);
      else choose(option);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      // -1 is the field itself, between the last option and the first.
      const next = active + (event.key === 'ArrowDown' ? 1 : -1);
      setActive(next >= options.length ? -1 : next < -1 ? options.length - 1 : next);
    } else if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      setClosed(true);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <div class="ui-tags">
      <label class="ui-field__label" for={id}>
        {label}
      </label>
      <div class="ui-tags__box">
        <ul class="ui-tags__list" aria-label={label}>
          {tags.map((tag) => (
            <li key={tag} class="ui-tag ui-tag--removable">
              <span>{tag}</span>
              <button type="button" aria-label={removeLabel(tag)} title={removeLabel(tag)} onClick={() => remove(tag)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={input}
          id={id}
          class="ui-tags__input"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-options`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          autoComplete="off"
          maxLength={200}
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setClosed(false);
            setActive(-1);
            if (text.endsWith(',')) add(text);
            else setTyped(text);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      </div>
      <div class="ui-tags__options" id={`${id}-options`} role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((option, at) => (
          // The keyboard has the arrow keys in the field; mousedown instead of click, because blur would add what is typed first.
          <div
            key={option}
            id={`${id}-${at}`}
            tabIndex={-1}
            class="ui-tags__option"
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            {option}
          </div>
        ))}
      </div>
      {hint !== undefined && (
        <p class="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
