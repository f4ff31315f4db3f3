import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { SiteMode } from '../../utils/role/preferences';
import { IconButton } from '../ui/Button';
import { SelectField, Switch, TextField } from '../ui/Field';
import { isOn, type SiteOption } from './site-option';

export interface SiteListProps {
  readonly sites: readonly SiteOption[];
  /** Shows how each site is used, too; the welcome page asks that only where it must. */
  readonly modes?: boolean;
  /** Directly in the click: the browser's question must not wait. */
  readonly onSwitch: (site: SiteOption, on: boolean) => void;
  readonly onMode?: (site: SiteOption, mode: SiteMode) => void;
}

function SiteRow({ site, props }: { site: SiteOption; props: SiteListProps }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { modes = false, onSwitch, onMode } = props;
  const chosen = modes && isOn(site);
  return (
    <li class="site">
      <div class="site__head">
        <Switch
          label={site.name}
          hint={isOn(site) && site.refused ? t('sites_refused') : site.unproven ? t('sites_unproven') : undefined}
          checked={isOn(site)}
          onChange={(on) => onSwitch(site, on)}
        />
        {chosen && (
          <SelectField
            label={t('sites_mode', site.name)}
            hideLabel
            value={site.mode}
            options={(['marks', 'panel'] as const).map((mode) => ({ value: mode as SiteMode, label: t(`sites_short_${mode}`) }))}
            onChange={(mode) => onMode?.(site, mode)}
          />
        )}
        <IconButton
          icon="info"
          size="small"
          label={t('sites_asks', site.name)}
          expanded={open}
          controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <ul class="site__matches" id={id} hidden={!open}>
        {site.matches.map((match) => (
          <li key={match}>
            <code>{match}</code>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Sites one by one, each with the exact permission that it asks for. */
export function SiteList(props: SiteListProps) {
  const [wanted, setWanted] = useState('');
  const text = wanted.trim().toLocaleLowerCase();
  const shown = props.sites.filter((site) => site.name.toLocaleLowerCase().includes(text) || site.id.includes(text));
  return (
    <div class="ui-stack">
      <TextField label={t('sites_find')} hideLabel type="search" placeholder={t('sites_find')} value={wanted} onInput={setWanted} />
      {shown.length === 0 && <p class="ui-muted">{t('sites_findNone')}</p>}
      <ul class="site-list">
        {shown.map((site) => (
          <SiteRow key={site.id} site={site} props={props} />
        ))}
      </ul>
    </div>
  );
}
