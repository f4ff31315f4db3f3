import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { Role } from '../../utils/role/role';
import { postingOf } from '../../utils/role/summary';
import type { CompareRow } from '../../utils/shortlist/compare';
import { Button, IconButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { COMPARE_CELLS } from './compare-cells';
import { compareRowName } from './compare-words';

export interface CompareProps {
  readonly roles: readonly Role[];
  readonly rows: readonly CompareRow[];
  readonly now: number;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

function Rows({ rows, roles, now, marked }: { rows: readonly CompareRow[]; roles: readonly Role[]; now: number; marked: boolean }) {
  return (
    <>
      {rows.map(({ name }) => {
        const Cell = COMPARE_CELLS[name];
        return (
          Cell && (
            <tr key={name} class={marked ? 'sl-differs' : undefined} data-row={name}>
              <th scope="row">{compareRowName(name)}</th>
              {roles.map((role) => (
                <td key={role.id}>
                  <Cell role={role} now={now} />
                </td>
              ))}
            </tr>
          )
        );
      })}
    </>
  );
}

/** Two to six roles side by side: what differs first in sight, what is the same folded away. */
export function Compare({ roles, rows, now, onRemove, onOpen, onPrint, onBack }: CompareProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (roles.length < 2) {
    return (
      <EmptyState
        icon="panel"
        title={t('shortlist_compare_empty')}
        text={t('shortlist_compare_empty_do')}
        actions={
          <Button kind="primary" onClick={onBack}>
            {t('shortlist_layout_table')}
          </Button>
        }
      />
    );
  }
  const differing = rows.filter(({ differs }) => differs);
  const alike = rows.filter(({ differs }) => !differs);
  return (
    <section class="sl-compare" aria-labelledby="sl-compare-name" style={{ '--sl-roles': roles.length }}>
      <h2 id="sl-compare-name" class="ui-hidden">
        {t('shortlist_layout_compare')}
      </h2>
      <div class="ui-row sl-noprint">
        <Button icon="chevron" onClick={() => setUnfolded(!unfolded)} expanded={unfolded} controls="sl-alike">
          {unfolded ? t('shortlist_compare_fold') : t('shortlist_compare_unfold', alike.length)}
        </Button>
        <Button icon="copy" onClick={onPrint}>
          {t('shortlist_print')}
        </Button>
      </div>
      <table class="sl-compare__table">
        <caption class="ui-hidden">{t('shortlist_compare_caption', roles.length)}</caption>
        <thead>
          <tr>
            <td />
            {roles.map((role) => {
              const { title } = postingOf(role);
              return (
                <th key={role.id} scope="col">
                  <div class="sl-compare__head">
                    <button type="button" class="sl-linklike" title={title} onClick={() => onOpen(role.id)}>
                      <bdi>{title}</bdi>
                    </button>
                    <IconButton icon="close" size="small" label={t('shortlist_compare_remove', title)} onClick={() => onRemove(role.id)} />
                  </div>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <tr class="sl-compare__from">
            <td />
            {roles.map((role) => {
              const { hiringOrganization, url } = postingOf(role);
              return (
                <td key={role.id}>
                  <p class="sl-compare__company">
                    <bdi>{hiringOrganization}</bdi>
                  </p>
                  <a class="sl-noprint" href={url} target="_blank" rel="noreferrer">
                    {t('shortlist_openPosting')}
                  </a>
                </td>
              );
            })}
          </tr>
          <Rows rows={differing} roles={roles} now={now} marked />
        </tbody>
        <tbody id="sl-alike" hidden={!unfolded}>
          <Rows rows={alike.filter(({ empty }) => !empty)} roles={roles} now={now} marked={false} />
        </tbody>
      </table>
      {unfolded && alike.some(({ empty }) => empty) && (
        <p class="ui-muted">
          {t(
            'shortlist_compare_nowhere',
            alike
              .filter(({ empty }) => empty)
              .map(({ name }) => compareRowName(name))
              .join(', '),
          )}
        </p>
      )}
    </section>
  );
}
