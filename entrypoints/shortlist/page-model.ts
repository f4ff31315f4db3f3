import { computed, effect, signal } from '@preact/signals';
import type { ChangeViews } from '../../components/shortlist/ViewsDialog';
import type { Notify } from '../../components/ui/Toasts';
import { failureOf } from '../../utils/browser/failure';
import { currentLanguage, t } from '../../utils/i18n/t';
import type { Preferences } from '../../utils/role/preferences';
import type { Role } from '../../utils/role/role';
import { conditionsOf } from '../../utils/shortlist/filter';
import { Actions } from './actions';
import { BackupModel } from './backup-model';
import { ExportModel } from './export-model';
import { ImportModel } from './import-model';
import { ListsModel } from './lists-model';
import { PicturesModel } from './pictures-model';
import { RolesModel } from './roles-model';
import { ScanModel } from './scan-model';
import { SelectionModel } from './selection-model';
import type { Source } from './source';
import { TwinsModel } from './twins-model';
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
  readonly imports: ImportModel;
  readonly backups: BackupModel;
  readonly scan: ScanModel;
  readonly pictures: PicturesModel;
  readonly twins: TwinsModel;
  readonly lists: ListsModel;
  /** A filter is on: then what is counted is what is shown, and seen postings, which it does not know, are left out. */
  readonly filtered;
  /** What the page begins with could not be read. */
  readonly unread = signal(false);
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
    private readonly notify: Notify,
    readonly now: () => number = Date.now,
    readonly shelf: Storage = localStorage,
  ) {
    this.address = new ViewModel(address);
    this.roles = new RolesModel(source, this.address.view, () => currentLanguage().locale, now);
    this.selection = new SelectionModel(this.roles.shown);
    const refresh = (ids: readonly string[] | 'all') => this.roles.refresh(ids).catch(this.#fail);
    this.actions = new Actions(source, refresh, notify);
    this.exports = new ExportModel(source);
    this.imports = new ImportModel(
      source,
      (failure) => {
        this.actions.failure.value = failure;
      },
      refresh,
      now,
    );
    this.backups = new BackupModel(source, now);
    this.scan = new ScanModel(source, this.#fail);
    this.filtered = computed(() => {
      const { filter } = this.address.view.value;
      return filter.text.trim() !== '' || conditionsOf(filter) > 0;
    });
    this.pictures = new PicturesModel(source, this.roles.shown, this.filtered, this.#fail);
    this.lists = new ListsModel(this.roles, this.actions, this.address, {
      views: () => this.preferences.value?.views ?? [],
      changeViews: (change) => this.changeViews(change),
    });
    this.twins = new TwinsModel(source, this.roles.list, shelf, now);
    this.facets = computed(() => {
      const roles = this.roles.list.value;
      return {
        sites: byFrequency(roles.map(({ site }) => site)),
        tags: byFrequency(roles.flatMap(({ tags }) => tags)),
        shortlists: byFrequency(roles.flatMap(({ shortlists }) => shortlists)),
        currencies: byFrequency(roles.flatMap(({ baseSalary }) => (baseSalary?.currency ? [baseSalary.currency] : []))),
      };
    });
    this.#follow();
  }

  #fail = (error: unknown): void => {
    this.actions.failure.value = failureOf(error);
  };

  /** Reads what the open panel and the comparison show, again whenever it may have changed. */
  #follow(): void {
    effect(() => {
      const id = this.openId.value;
      void this.roles.all.value;
      if (id === undefined) this.open.value = undefined;
      else
        this.source.roles([id]).then(([role]) => {
          if (this.openId.peek() === id) this.open.value = role;
        }, this.#fail);
    });
    const wanted = computed(() => this.address.view.value.compare.join('\n'));
    effect(() => {
      const ids = wanted.value.split('\n').filter(Boolean);
      void this.roles.all.value;
      this.source.roles(ids).then((roles) => {
        if (wanted.peek() === ids.join('\n')) this.compared.value = roles;
      }, this.#fail);
    });
  }

  /** Opens a role's panel, or closes it. */
  show(id: string | undefined): void {
    this.openId.value = id;
  }

  async start(): Promise<void> {
    this.source.onEvent((event) => {
      // No ids: so many that naming them would be longer than reading all.
      if (event.type === 'rolesChanged') this.roles.refresh(event.ids.length === 0 ? 'all' : event.ids).catch(this.#fail);
      if (event.type === 'storeTroubled') this.actions.failure.value = event.failure;
      if (event.type === 'storeWell') {
        this.actions.failure.value = undefined;
        if (this.unread.peek()) void this.load();
      }
    });
    this.source.onPreferences((preferences) => {
      this.preferences.value = preferences;
    });
    await this.load();
  }

  /** Reads what the page begins with; once more where that failed. */
  async load(): Promise<void> {
    this.unread.value = false;
    try {
      const [preferences] = await Promise.all([this.source.preferences(), this.roles.load()]);
      // What was heard meanwhile is newer.
      this.preferences.value ??= preferences;
      const saved = await this.backups.backupIfDue(preferences.backupDays, this.roles.all.value.size);
      if (saved !== undefined) this.notify({ text: t('shortlist_backup_due', saved) });
    } catch (error) {
      this.unread.value = true;
      this.#fail(error);
    }
  }

  /** Changes the saved views as they are stored by then: another tab, or the click before, may have changed them. */
  async changeViews(change: ChangeViews): Promise<boolean> {
    return this.actions.told(await this.source.changePreferences((before) => ({ ...before, views: [...change(before.views)] })));
  }
}
