/** The gallery page: every component in every state. Shipped nowhere; `npm run gallery` serves it, looks at it and measures it. */
import { render } from 'preact';
import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/panel/panel.css';
import '../../components/site-choice/site-choice.css';
import '../../components/welcome/welcome.css';
import '../../components/options/options.css';
import './gallery.css';
import { applyLanguage, applyTheme } from '../../components/ui/theme';
import { loadLanguage, type MessageFile } from '../../utils/i18n/load';
import { LOCALES } from '../../utils/i18n/locales';
import { wordsFile } from '../../utils/i18n/packed';
import { SCENES } from './scenes';

const query = new URLSearchParams(location.search);
const messages = new Map(
  await Promise.all(
    LOCALES.map(async (locale) => [locale, (await (await fetch(`/_locales/${locale}/messages.json`)).json()) as MessageFile] as const),
  ),
);
const wanted = query.get('language') ?? 'en';
/** No language of anybody: of each word the longest of all, for finding where the room ends. */
const longest = Object.fromEntries(
  Object.keys(messages.get('en')!).map((key) => [
    key,
    {
      message: [...messages.values()]
        .map((file) => file[key]?.message ?? '')
        .reduce((most, one) => (one.length > most.length ? one : most)),
    },
  ]),
);
const language = await loadLanguage(wanted, {
  languages: [],
  read: async (path) => wordsFile(path, (locale) => (wanted === 'longest' ? longest : messages.get(locale)!)),
});
applyLanguage(document.documentElement, language.locale);
if (query.get('direction') === 'rtl') document.documentElement.dir = 'rtl';
applyTheme(document.documentElement, (query.get('theme') as 'light' | 'dark' | null) ?? 'system');

const only = query.get('scene');
const scenes = SCENES.filter((scene) => (only === null ? !scene.alone : scene.name === only));
const app = document.getElementById('app')!;
render(
  only === null ? (
    <main class="gallery">
      <h1>Gallery</h1>
      {scenes.map((scene) => (
        <section key={scene.name} class="gallery__scene" aria-labelledby={scene.name}>
          <h2 id={scene.name}>{scene.name}</h2>
          <scene.Draw />
        </section>
      ))}
    </main>
  ) : (
    scenes.map((scene) => <scene.Draw key={scene.name} />)
  ),
  app,
);
Object.assign(window, { scenes: SCENES.map(({ name, alone }) => ({ name, alone })) });
document.documentElement.dataset.ready = 'true';
