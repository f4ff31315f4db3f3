/** The two tiles that the Chrome Web Store asks for, made of the sign, the claim of the welcome page and real screens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../utils/i18n/locales';
import { Chromium } from '../../e2e/support/chromium';
import { withPage } from './composed';

/** Sizes that the store prescribes, in pixels. */
const SMALL = { width: 440, height: 280 };
const MARQUEE = { width: 1400, height: 560 };

type Say = (key: string) => string;
function wordsOf(language: Locale): Say {
  const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  return (key) => words[key]!.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The colours of the sign (public/icon/trackmark.svg) and of the tracks (components/ui/tokens.css). */
const LOOK = `font-family:system-ui,'Noto Sans','Liberation Sans',sans-serif;color:#fff;background:#17324d;width:100vw;height:100vh;position:relative`;
const badge = (say: Say, track: 'ic' | 'lead' | 'management', ground: string, ink: string, shape: string) =>
  `<span style="display:inline-flex;gap:.4em;align-items:center;background:${ground};color:${ink};border-radius:99px;padding:.25em .8em;font-weight:650">${shape} ${say(`track_${track}`)}</span>`;
const badges = (say: Say) =>
  [
    badge(say, 'ic', '#dff3ee', '#0b6554', '●'),
    badge(say, 'lead', '#ece8fb', '#5a3fb3', '◆'),
    badge(say, 'management', '#fdeedb', '#8a4300', '▲'),
  ].join('');

const small = (say: Say) => `<div style="${LOOK};padding:30px 32px;display:flex;flex-direction:column;justify-content:space-between">
  <div style="display:flex;align-items:center;gap:16px"><img src="sign.svg" width="64" height="64"><b style="font-size:36px">${say('extensionName')}</b></div>
  <div style="font-size:25px;line-height:1.25;font-weight:600;text-wrap:balance">${say('welcome_title')}</div>
  <div style="display:flex;gap:6px;font-size:12.5px;white-space:nowrap">${badges(say)}</div>
</div>`;

const shot = (name: string, style: string) =>
  `<img src="${name}.png" style="position:absolute;border-radius:12px;box-shadow:0 12px 40px #0009;${style}">`;
const marquee = (say: Say) => `<div style="${LOOK};overflow:hidden">
  <div style="position:absolute;inset:72px auto 72px 72px;width:500px;display:flex;flex-direction:column;justify-content:space-between">
    <div style="display:flex;align-items:center;gap:20px"><img src="sign.svg" width="84" height="84"><b style="font-size:48px">${say('extensionName')}</b></div>
    <div style="font-size:40px;line-height:1.2;font-weight:650;text-wrap:balance">${say('welcome_title')}</div>
    <div style="display:flex;gap:8px;font-size:17.5px;white-space:nowrap">${badges(say)}</div>
  </div>
  ${shot('1-list', 'left:650px;top:70px;width:900px')}
</div>`;

/** Takes both into the folder in which the screens are, in one language of the interface. */
export async function takeTiles(folder: string, language: Locale): Promise<void> {
  const say = wordsOf(language);
  const browser = await Chromium.launch({ serve: () => undefined });
  try {
    const pictures = { 'sign.svg': readFileSync('public/icon/trackmark.svg'), '1-list.png': readFileSync(join(folder, '1-list.png')) };
    await withPage(browser, SMALL, pictures, small(say), join(folder, 'tile-440x280.png'));
    await withPage(browser, MARQUEE, pictures, marquee(say), join(folder, 'tile-1400x560.png'));
  } finally {
    await browser.close();
  }
}
