import { computed } from '@preact/signals';
import type { NamedList } from '../../components/shortlist/ListsDialog';
import type { ChangeViews } from '../../components/shortlist/ViewsDialog';
import { currentLanguage, t } from '../../utils/i18n/t';
import type { RoleChange } from '../../utils/role/change';
import type { SavedView } from '../../utils/role/view';
import { readView, writeView } from '../../utils/shortlist/view-hash';
import type { Actions } from './actions';
import type { RolesModel } from './roles-model';
import type { ViewModel } from './view-model';

/** Where saved views are kept; what they show follows a list to its new name. */
export interface ViewsShelf {
  readonly views: () => readonly SavedView[];
  readonly changeViews: (change: ChangeViews) => Promise<boolean>;
}

/** A saved view that shows `from` shows `to`. */
function following(view: SavedView, from: string, to: string): SavedView {
  const shown = readView(view.hash);
  return shown.filter.shortlist === from ? { ...view, hash: writeView({ ...shown, filter: { ...shown.filter, shortlist: to } }) } : view;
}

/** The named shortlists. A list is no more than its name on roles: renaming and dissolving change those, and can be taken back. */
export class ListsModel {
  readonly lists;

  constructor(
    private readonly roles: RolesModel,
    private readonly actions: Actions,
    private readonly address: ViewModel,
    private readonly shelf: ViewsShelf,
  ) {
    this.lists = computed<readonly NamedList[]>(() => {
      const counts = new Map<string, number>();
      for (const { shortlists } of this.roles.list.value) for (const name of shortlists) counts.set(name, (counts.get(name) ?? 0) + 1);
      const { compare } = new Intl.Collator(currentLanguage().locale);
      return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => compare(a.name, b.name));
    });
  }

  show(name: string | undefined): void {
    const { filter } = this.address.view.value;
    this.address.change({ filter: { ...filter, shortlist: name } });
  }

  async rename(from: string, to: string): Promise<void> {
    const change = { addToShortlists: [to], removeFromShortlists: [from] };
    /** Names of the views that went along: only they come back. */
    const followed = new Set<string>();
    const renamed = await this.#change(from, change, t('shortlist_lists_renamed', from, to), () => {
      this.#showInstead(to, from);
      if (followed.size > 0)
        void this.shelf.changeViews((views) => views.map((view) => (followed.has(view.name) ? following(view, to, from) : view)));
    });
    if (!renamed) return;
    this.#showInstead(from, to);
    if (this.shelf.views().every((view) => following(view, from, to) === view)) return;
    await this.shelf.changeViews((views) =>
      views.map((view) => {
        const after = following(view, from, to);
        if (after !== view) followed.add(view.name);
        return after;
      }),
    );
  }

  async drop(name: string): Promise<void> {
    const dropped = await this.#change(name, { removeFromShortlists: [name] }, t('shortlist_lists_dropped', name), () => {});
    if (dropped) this.#showInstead(name, undefined);
  }

  #change(list: string, change: RoleChange, text: string, undone: () => void): Promise<boolean> {
    const ids = this.roles.list.value.filter(({ shortlists }) => shortlists.includes(list)).map(({ id }) => id);
    return this.actions.changeLists(ids, change, text, undone);
  }

  /** The view goes with the list it shows. */
  #showInstead(from: string, to: string | undefined): void {
    if (this.address.view.value.filter.shortlist === from) this.show(to);
  }
}
