import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { t } from '../../utils/i18n/t';
import { startPage } from '../page/start';
import { PanelApp } from '../panel/PanelApp';
import { readFront } from '../panel/panel-model';

// Begun at once: the words are loaded meanwhile.
const first = readFront();

void startPage(
  () => t('panel_title'),
  (preferences) => render(<PanelApp surface="popup" preferences={preferences} first={first} />, document.getElementById('app')!),
);
