import { computed, effect, signal } from '@preact/signals';
import type { Notify } from '../../components/ui/Toasts';
import { currentLanguage } from '../../utils/i18n/t';
import type { Preferences } from '../../utils/role/preferences';
import type { Role } from '../../utils/role/role';
import type { SavedView } from '../../utils/role/view';
import { Actions } from './actions';
import { ExportModel } from './export-model';
import { RolesModel } from './roles-model';
import { SelectionModel } from './selection-model';
import type { Source } from './source';
import { type AddressBar, ViewModel } from './view-model';

/** Values of many roles, most frequent first. */
function byFrequency(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([value]) => value);
}

/** The page's state: one place that knows roles, view, selection, and what is open. */
export class PageModel {
  readonly address: ViewModel;
  readonly roles: RolesModel;
  readonly selection: SelectionModel;
  readonly actions: Actions;
  readonly exports: ExportModel;
  readonly preferences = signal<Preferences | undefined>(undefined);
  /** The role whose panel is open, as it is in the store. */
  readonly openId = signal<string | undefined>(undefined);
  readonly open = signal<Role | undefined>(undefined);
  /** Roles side by side. */
  readonly compared = signal<readonly Role[]>([]);
  readonly facets;

  constructor(
    readonly source: Source,
    address: AddressBar,
    notify: Notify,
    readonly now: () => number = Date.now,
  ) {
    this.address = new ViewModel(address);
    this.roles = new RolesModel(source, this.address.view, () => currentLanguage().locale, now);
    this.selection = new SelectionModel(this.roles.shown);
    this.actions = new Actions(source, (ids) => this.roles.refresh(ids), notify);
    this.exports = new ExportModel(source);
    this.facets = computed(() => {
      const roles = [...this.roles.all.value.values()];
      return {
        sites: byFrequency(roles.map(({ site }) => site)),
        tags: byFrequency(roles.flatMap(({ tags }) => tags)),
        shortlists: byFrequency(roles.flatMap(({ shortlists }) => shortlists)),
        currencies: byFrequency(roles.flatMap(({ baseSalary }) => (baseSalary?.currency ? [baseSalary.currency] : []))),
      };
    });
    this.#follow();
  }

  /** Reads what the open panel and the comparison show, again whenever it may have changed. */
  #follow(): void {
    effect(() => {
      const id = this.openId.value;
      void this.roles.all.value;
      if (id === undefined) this.open.value = undefined;
      else
        void this.source.roles([id]).then(([role]) => {
          if (this.openId.peek() === id) this.open.value = role;
        });
    });
    const wanted = computed(() => this.address.view.value.compare.join('\n'));
    effect(() => {
      const ids = wanted.value.split('\n').filter(Boolean);
      void this.roles.all.value;
      void this.source.roles(ids).then((roles) => {
        if (wanted.peek() === ids.join('\n')) this.compared.value = roles;
      });
    });
  }

  async start(): Promise<void> {
    this.source.onEvent((event) => {
      if (event.type === 'rolesChanged') void this.roles.refresh(event.ids);
      if (event.type === 'storeTroubled') this.actions.failure.value = event.failure;
    });
    await Promise.all([
      this.roles.load(),
      this.source.preferences().then((preferences) => {
        this.preferences.value = preferences;
      }),
    ]);
  }

  async saveViews(views: readonly SavedView[]): Promise<void> {
    const preferences = await this.source.preferences();
    const changed = { ...preferences, views: [...views] };
    if (await this.actions.ask({ type: 'setPreferences', preferences: changed })) this.preferences.value = changed;
  }
}
