import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { t } from '../../utils/i18n/t';
import { startPage } from '../page/start';
import { PanelApp } from '../panel/PanelApp';

void startPage(
  () => t('panel_title'),
  (preferences) => render(<PanelApp surface="popup" preferences={preferences} />, document.getElementById('app')!),
);
