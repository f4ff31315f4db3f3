import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t';
import type { Failure } from '../../utils/messages';
import type { MyTrack, SiteMode } from '../../utils/role/preferences';
import { TrackChoice } from '../my-track/TrackChoice';
import { MarksQuestion } from '../site-choice/MarksQuestion';
import { SiteList } from '../site-choice/SiteList';
import { isOn, type SiteOption } from '../site-choice/site-option';
import { Banner, FailureBanner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { HeroPicture } from './HeroPicture';
import { type Classify, Sample } from './Sample';

export interface WelcomeProps {
  readonly track: MyTrack['track'];
  readonly sites: readonly SiteOption[];
  /** What the person answered for a site that asks before marks; absent: not asked yet. */
  readonly answers: Readonly<Record<string, SiteMode>>;
  readonly failure?: Failure;
  readonly classify: Classify;
  readonly onTrack: (track: MyTrack['track']) => void;
  readonly onAnswer: (site: SiteOption, mode: SiteMode) => void;
  /** Directly in the click. */
  readonly onAll: () => void;
  readonly onSwitch: (site: SiteOption, on: boolean) => void;
  readonly onDismiss: () => void;
  readonly onShortlist: () => void;
  readonly onOptions: () => void;
}

function Step({ number, title, children }: { number: number; title: string; children: ComponentChildren }) {
  return (
    <section class="welcome__step">
      <span class="welcome__number" aria-hidden="true">
        {number}
      </span>
      <div class="ui-stack">
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}

/** The first minute: my track, the sites, what stays here, and a posting to try. */
export function Welcome(props: WelcomeProps) {
  const { sites } = props;
  const on = sites.filter(isOn).length;
  const asking = sites.filter((site) => site.asksBeforeMarks);
  return (
    <main class="welcome">
      <header class="welcome__hero">
        <div class="welcome__words">
          <span class="welcome__logo">
            <Logo />
          </span>
          <h1>{t('welcome_title')}</h1>
          <p class="welcome__lead">{t('welcome_lead')}</p>
        </div>
        <HeroPicture />
      </header>
      {props.failure !== undefined && <FailureBanner failure={props.failure} onDismiss={props.onDismiss} />}
      <Step number={1} title={t('welcome_track')}>
        <TrackChoice value={props.track} onChange={props.onTrack} hideLegend />
      </Step>
      <Step number={2} title={t('welcome_sites')}>
        <p>{t('welcome_sites_text')}</p>
        {asking.map((site) => (
          <MarksQuestion key={site.id} name={site.name} value={props.answers[site.id]} onChange={(mode) => props.onAnswer(site, mode)} />
        ))}
        {on < sites.length && (
          <div class="ui-row">
            <Button kind="primary" icon="check" onClick={() => props.onAll()}>
              {t('welcome_sites_all', sites.length)}
            </Button>
            {on === 0 && <span class="ui-muted">{t('welcome_sites_noneOn')}</span>}
          </div>
        )}
        <div role="status">
          {on > 0 && (
            <Banner kind="success" title={t('welcome_sites_on', on)}>
              <p>{t('welcome_sites_done')}</p>
            </Banner>
          )}
        </div>
        <Disclosure title={t('welcome_sites_each')}>
          <SiteList sites={sites} onSwitch={props.onSwitch} />
        </Disclosure>
      </Step>
      <Step number={3} title={t('welcome_privacy')}>
        <ul class="welcome__privacy">
          {(['here', 'unsent', 'yours'] as const).map((which) => (
            <li key={which}>
              <Icon name="lock" />
              <span>{t(`privacy_${which}`)}</span>
            </li>
          ))}
        </ul>
      </Step>
      <Step number={4} title={t('welcome_try')}>
        <p>{t('welcome_try_text')}</p>
        <Sample classify={props.classify} />
      </Step>
      <footer class="welcome__foot">
        <p>{t('welcome_next')}</p>
        <div class="ui-row">
          <Button icon="list" onClick={() => props.onShortlist()}>
            {t('panel_shortlist')}
          </Button>
          <Button kind="quiet" icon="settings" onClick={() => props.onOptions()}>
            {t('welcome_options')}
          </Button>
        </div>
      </footer>
    </main>
  );
}
