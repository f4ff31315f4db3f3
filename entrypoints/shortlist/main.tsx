import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/shortlist/shortlist.css';
import type { Notify } from '../../components/ui/Toasts';
import { t } from '../../utils/i18n/t';
import { startPage } from '../page/start';
import { drawApp } from './App';
import { PageModel } from './page-model';
import { storeSource } from './store-source';
import { browserAddress } from './view-model';

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
void startPage(
  () => t('shortlist_title'),
  () => drawApp(makeModel, document.getElementById('app')!),
);
