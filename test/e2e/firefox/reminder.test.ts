import { afterAll, beforeAll, expect, it } from 'vitest';
import { REMINDER_ALARM } from '../../../utils/browser/reminders';
import { dayOf } from '../../../utils/role/due';
import { makeRole } from '../../support/roles';
import { asBrowser } from './support/bidi';
import { click, textOf } from './support/find';
import { Firefox } from './support/firefox';
import { inFirefox } from './support/in-firefox';
import { until } from './support/until';

/** What is used of the extension's API in its pages. */
interface ReminderWindow {
  readonly browser: {
    readonly alarms: { create(name: string, when: { when: number }): void };
    readonly permissions: { contains(what: { permissions: string[] }): Promise<boolean> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

/**
 * A headless Firefox has no place for notifications. So what shows them is replaced, as the browser's own tests do it: it keeps
 * who is to be told of the click. All else is real: the switch in the options, the alarm, the notification, the listener.
 */
const KEEP_ALERTS = `() => {
  const kept = (window.keptAlerts = new Map());
  const service = {
    QueryInterface: ChromeUtils.generateQI(["nsIAlertsService"]),
    showAlert(alert, observer) {
      kept.set(alert.name, observer);
    },
    closeAlert(name) {
      kept.delete(name);
    },
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), "alerts of a test", "@mozilla.org/alerts-service;1", {
      createInstance: (interfaceId) => service.QueryInterface(interfaceId),
    });
}`;
const CLICK = '() => window.keptAlerts.get("follow-up").observe(null, "alertclickcallback", null)';
const ALERTS = '() => window.keptAlerts.size';

inFirefox('a reminder, in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await Firefox.launch({ serve: () => undefined });
    await asBrowser(firefox.send, KEEP_ALERTS);
  });
  afterAll(() => firefox?.close());

  it('comes for the role that waits, and opens it when it is clicked', async () => {
    const options = await firefox.open('options.html');
    await options.bringToFront();
    await click(options, 'switch', /Remind me/);
    const allowed = () =>
      options.evaluate(() => (globalThis as unknown as ReminderWindow).browser.permissions.contains({ permissions: ['notifications'] }));
    await until(async () => ((await allowed()) ? true : undefined), 'notifications to be allowed');
    await options.evaluate(
      (roles) =>
        (globalThis as unknown as ReminderWindow).browser.runtime.sendMessage({ type: 'importRoles', requestId: 'reminder', roles }),
      [makeRole({ posting: { title: 'Night Ferry Engineer' }, followUp: dayOf(Date.now()) }), makeRole({ posting: { title: 'Other' } })],
    );
    // By the hour at which it reminds the event page is long stopped. That hour is not waited for.
    await firefox.stopBackground();
    await options.evaluate(
      (name) => (globalThis as unknown as ReminderWindow).browser.alarms.create(name, { when: Date.now() + 200 }),
      REMINDER_ALARM,
    );
    await until(async () => ((await asBrowser<number>(firefox.send, ALERTS)) === 1 ? true : undefined), 'the notification');
    // It may hang there for hours: by then the event page is long stopped, and the click wakes it.
    await firefox.stopBackground();
    await asBrowser(firefox.send, CLICK);
    // Puppeteer keeps the address with which a tab was opened; the tab itself knows better.
    const shortlist = await until(async () => {
      for (const page of await firefox.browser.pages())
        if ((await page.evaluate(() => location.href).catch(() => '')).includes('/shortlist.html')) return page;
      return undefined;
    }, 'the shortlist to open');
    const shows = async () => {
      const text = await textOf(shortlist).catch(() => '');
      return text.includes('1 of 2 roles') && text.includes('Night Ferry Engineer') ? true : undefined;
    };
    await until(shows, 'the role that waits');
    expect(await asBrowser<number>(firefox.send, ALERTS), 'the notification is gone').toBe(0);
  });

  it('complains of nothing', async () => {
    expect(firefox.complaints).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
  });
});
