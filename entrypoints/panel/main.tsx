import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { left } from '../../utils/browser/begun';
import { t } from '../../utils/i18n/t';
import { startPage } from '../page/start';
import { PanelApp } from './PanelApp';
import { readFront, type Surface } from './panel-model';

const surface = document.documentElement.dataset.surface as Surface;
const first = readFront(left.begun?.front);

void startPage(
  () => t('panel_title'),
  (preferences) => render(<PanelApp surface={surface} preferences={preferences} first={first} />, document.getElementById('app')!),
  first,
);
