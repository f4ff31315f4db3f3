import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/shortlist/shortlist.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Notify } from '../../components/ui/Toasts';
import { applyLanguage, applyTheme } from '../../components/ui/theme';
import { onPreferences } from '../../utils/browser/client';
import { loadLanguage } from '../../utils/i18n/load';
import { t } from '../../utils/i18n/t';
import { App } from './App';
import { PageModel } from './page-model';
import { storeSource } from './store-source';
import { browserAddress } from './view-model';

const root = document.getElementById('app')!;

async function speak(wanted: string): Promise<void> {
  const { locale } = await loadLanguage(wanted, {
    languages: [browser.i18n.getUILanguage(), ...navigator.languages],
    read: async (path) => (await fetch(browser.runtime.getURL(path as never))).json(),
  });
  applyLanguage(document.documentElement, locale);
  document.title = `${t('shortlist_title')} · Trackmark`;
}

/** Started before anything is drawn: reading is what takes longest. */
let notifier: Notify | undefined;
const model = new PageModel(storeSource, browserAddress(window), (notice) => notifier?.(notice));
void model.start();
/** A click on a reminder names the role it was about. */
const asked = new URLSearchParams(location.search).get('open');
if (asked) model.show(asked);

const makeModel = (notify: Notify) => {
  notifier = notify;
  return model;
};
const draw = () => render(<App makeModel={makeModel} />, root);

const { theme, language } = await storeSource.preferences();
applyTheme(document.documentElement, theme);
await speak(language);
draw();

onPreferences((changed) => {
  applyTheme(document.documentElement, changed.theme);
  void speak(changed.language).then(draw);
});
