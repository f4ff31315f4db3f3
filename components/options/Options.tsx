import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LOCALE_NAMES, LOCALES } from '../../utils/i18n/locales';
import { t } from '../../utils/i18n/t';
import type { Preferences } from '../../utils/role/preferences';
import { MyTrackForm } from '../my-track/MyTrackForm';
import { MarksQuestion } from '../site-choice/MarksQuestion';
import { SiteList } from '../site-choice/SiteList';
import { isOn } from '../site-choice/site-option';
import { FailureBanner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Choices, SelectField, Switch, TextField } from '../ui/Field';
import { DamageBanner } from './DamageBanner';
import { DataSection } from './DataSection';
import type { OptionsActions, OptionsData } from './options-actions';

const SECTIONS = ['track', 'sites', 'look', 'keys', 'reminders', 'data', 'stays'] as const;
type SectionName = (typeof SECTIONS)[number];

function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  return (
    <section class="options__section" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`options_${name}`)}</h2>
      {children}
    </section>
  );
}

/** Languages by their own names, after the browser's. */
const languages = () => [
  { value: 'browser', label: t('options_language_browser') },
  ...LOCALES.map((locale) => ({ value: locale as string, label: LOCALE_NAMES[locale] })),
];

/** Days the seen list goes back; typed freely, kept when the field is left. */
function SeenDays({ value, onChange }: { value: number; onChange: (days: number) => void }) {
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  return (
    <TextField
      label={t('options_seenDays')}
      hint={t('options_seenDays_hint')}
      type="number"
      min={1}
      max={3650}
      value={typed}
      onInput={setTyped}
      onChange={(text) => {
        const days = Math.round(Number(text));
        if (Number.isFinite(days) && days >= 1 && days <= 3650) onChange(days);
        else setTyped(String(value));
      }}
    />
  );
}

/** Everything adjustable, each taking effect at once. */
export function Options({ data, actions }: { data: OptionsData; actions: OptionsActions }) {
  const { preferences, sites } = data;
  return (
    <div class="options">
      <header class="options__head">
        <h1>{t('options_title')}</h1>
        <div class="ui-row">
          <Button kind="quiet" icon="list" onClick={() => actions.openShortlist()}>
            {t('panel_shortlist')}
          </Button>
          <Button kind="quiet" icon="info" onClick={() => actions.openWelcome()}>
            {t('options_welcome')}
          </Button>
        </div>
      </header>
      <nav class="options__nav" aria-label={t('options_title')}>
        <ul class="options__links">
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(`options_${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options__main">
        {data.failure !== undefined && <FailureBanner failure={data.failure} onDismiss={() => actions.dismissFailure()} />}
        {data.damage !== undefined && <DamageBanner damage={data.damage} actions={actions} />}
        <Section name="track">
          <MyTrackForm value={preferences.myTrack} onChange={(myTrack) => actions.change({ myTrack })} />
        </Section>
        <Section name="sites">
          <p class="ui-muted">{t('welcome_sites_text')}</p>
          {sites
            .filter((site) => site.asksBeforeMarks)
            .map((site) => (
              <MarksQuestion
                key={site.id}
                name={site.name}
                value={site.mode === 'off' ? undefined : site.mode}
                onChange={(mode) => actions.setMode(site, mode)}
              />
            ))}
          <div>
            <Button icon="check" disabled={sites.every(isOn)} onClick={() => actions.switchAll()}>
              {t('welcome_sites_all', sites.length)}
            </Button>
          </div>
          <SiteList
            sites={sites}
            modes
            onSwitch={(site, on) => actions.switchSite(site, on)}
            onMode={(site, mode) => actions.setMode(site, mode)}
          />
        </Section>
        <Section name="look">
          <SelectField
            label={t('options_language')}
            value={preferences.language}
            options={languages()}
            onChange={(language) => actions.change({ language })}
          />
          <Choices<Preferences['theme']>
            legend={t('options_theme')}
            value={preferences.theme}
            options={(['system', 'light', 'dark'] as const).map((theme) => ({ value: theme, label: t(`options_theme_${theme}`) }))}
            onChange={(theme) => actions.change({ theme })}
          />
        </Section>
        <Section name="keys">
          <dl class="options__keys">
            {data.keys.map((key) => (
              <div key={key.name}>
                <dt>{key.description}</dt>
                <dd>{key.shortcut === '' ? <span class="ui-muted">{t('options_keys_none')}</span> : <kbd>{key.shortcut}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <div>
            <Button icon="keyboard" onClick={() => actions.openKeys()}>
              {t('options_keys_change')}
            </Button>
          </div>
        </Section>
        <Section name="reminders">
          <Switch
            label={t('options_reminders_on')}
            hint={t('options_reminders_hint')}
            checked={preferences.reminders}
            onChange={(on) => actions.setReminders(on)}
          />
        </Section>
        <Section name="data">
          <Switch
            label={t('options_seen_on')}
            hint={t('options_seen_hint')}
            checked={preferences.seenDays > 0}
            onChange={(on) => actions.change({ seenDays: on ? 90 : 0 })}
          />
          {preferences.seenDays > 0 && <SeenDays value={preferences.seenDays} onChange={(seenDays) => actions.change({ seenDays })} />}
          <DataSection data={data} actions={actions} />
        </Section>
        <Section name="stays">
          <p>{t('privacy_here')}</p>
          <p>{t('privacy_unsent')}</p>
          <p>{t('privacy_yours')}</p>
          <h3>{t('options_stays_list')}</h3>
          <ul>
            <li>{t('options_stays_roles')}</li>
            <li>{t('options_stays_seen')}</li>
            <li>{t('options_stays_preferences')}</li>
            <li>{t('options_stays_drafts')}</li>
          </ul>
          <p>{t('options_stays_uninstall')}</p>
        </Section>
      </main>
    </div>
  );
}
