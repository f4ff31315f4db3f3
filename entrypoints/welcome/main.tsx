import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/site-choice/site-choice.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { t } from '../../utils/i18n/t';
import { startPage } from '../page/start';
import { WelcomeApp } from './WelcomeApp';

void startPage(
  () => t('welcome_page'),
  (preferences) => render(<WelcomeApp preferences={preferences} />, document.getElementById('app')!),
);
