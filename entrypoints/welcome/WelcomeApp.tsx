import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteOption } from '../../components/site-choice/site-option';
import { Welcome } from '../../components/welcome/Welcome';
import { changePreferences } from '../../utils/browser/client';
import type { Failure } from '../../utils/messages';
import type { Preferences, SiteMode } from '../../utils/role/preferences';
import { giveBack, onPermissions, siteOptions } from '../page/site-options';
import { setModes, switchOn } from '../page/sites';

/** The verdict's word lists are the heavy part of this page: loaded when the sample is drawn. */
async function classify(title: string, description: string) {
  const { classify: judge } = await import('../../utils/track/classify');
  return judge({ title, description });
}

/** The welcome page with its wiring. */
export function WelcomeApp({ preferences }: { preferences: Preferences }) {
  const [sites, setSites] = useState<readonly SiteOption[]>([]);
  const [answers, setAnswers] = useState<Readonly<Record<string, SiteMode>>>({});
  const [failure, setFailure] = useState<Failure>();
  const [permissionsSeen, setPermissionsSeen] = useState(0);

  useEffect(() => onPermissions(() => setPermissionsSeen((count) => count + 1)), []);
  useEffect(() => {
    void siteOptions(preferences).then((options) => {
      setSites(options);
      // Someone who comes back has answered before.
      setAnswers((before) => ({
        ...Object.fromEntries(options.filter((site) => site.mode !== 'off').map((site) => [site.id, site.mode])),
        ...before,
      }));
    });
  }, [preferences, permissionsSeen]);
  useEffect(() => {
    if (!preferences.welcomed) void change({ welcomed: true });
  }, [preferences.welcomed]);

  const change = async (what: Partial<Preferences>) => {
    const answer = await changePreferences((before) => ({ ...before, ...what }));
    if (!answer.ok) setFailure(answer.failure);
  };
  const modeOf = (site: SiteOption): SiteMode => answers[site.id] ?? (site.asksBeforeMarks ? 'panel' : 'marks');
  /** Called in the click itself. */
  const turnOn = (wanted: readonly SiteOption[]) => {
    const done = switchOn(
      wanted.flatMap((site) => site.matches),
      Object.fromEntries(wanted.map((site) => [site.id, modeOf(site)])),
    );
    void done.then((failed) => setFailure(failed));
  };
  const turnOff = async (site: SiteOption) => {
    const failed = await setModes({ [site.id]: 'off' });
    setFailure(failed);
    if (failed === undefined) await giveBack(site, sites);
  };

  return (
    <Welcome
      track={preferences.myTrack.track}
      sites={sites}
      answers={answers}
      failure={failure}
      classify={classify}
      onTrack={(track) => void change({ myTrack: { ...preferences.myTrack, track } })}
      onAnswer={(site, mode) => {
        setAnswers({ ...answers, [site.id]: mode });
        if (site.mode !== 'off') void setModes({ [site.id]: mode }).then(setFailure);
      }}
      onAll={() => turnOn(sites)}
      onSwitch={(site, on) => (on ? turnOn([site]) : void turnOff(site))}
      onDismiss={() => setFailure(undefined)}
      onShortlist={() => void browser.tabs.create({ url: browser.runtime.getURL('/shortlist.html' as never) })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
