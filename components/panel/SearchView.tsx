import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { RoleSummary } from '../../utils/role/summary';
import { RoleList } from '../role/RoleRow';
import { EmptyState } from '../ui/EmptyState';
import { TextField } from '../ui/Field';
import { Progress } from '../ui/Progress';

/** Typing pauses this long before a search starts, in milliseconds. */
const SEARCH_AFTER = 120;

export interface SearchViewProps {
  readonly onSearch: (words: string) => Promise<readonly RoleSummary[]>;
  readonly onOpen: (id: string) => void;
}

/** Search over all saved roles, as one types. */
export function SearchView({ onSearch, onOpen }: SearchViewProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly RoleSummary[]>();
  const field = useRef<HTMLInputElement>(null);
  const search = useRef(onSearch);
  search.current = onSearch;

  // Before it is seen: the first letter that is typed belongs into it.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (words.trim() === '') {
      setFound(undefined);
      return;
    }
    // Answers of an earlier wording that come late are dropped.
    let current = true;
    const timer = setTimeout(async () => {
      const roles = await search.current(words);
      if (current) setFound(roles);
    }, SEARCH_AFTER);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words]);

  return (
    <section class="ui-stack">
      <h1 class="ui-hidden">{t('search_label')}</h1>
      <TextField
        label={t('search_label')}
        hideLabel
        type="search"
        inputRef={field}
        placeholder={t('search_placeholder')}
        value={words}
        onInput={setWords}
      />
      {words.trim() === '' ? (
        <p class="ui-muted">{t('search_hint')}</p>
      ) : found === undefined ? (
        <Progress label={t('search_running')} />
      ) : found.length === 0 ? (
        <EmptyState icon="search" title={t('search_none')} text={t('search_none_text')} />
      ) : (
        <>
          <p class="ui-muted ui-small" role="status">
            {t('search_found', found.length)}
          </p>
          <RoleList roles={found} onOpen={onOpen} label={t('search_label')} />
        </>
      )}
    </section>
  );
}
