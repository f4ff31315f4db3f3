import '../../components/ui/ui.css';
import '../../components/site-choice/site-choice.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { t } from '../../utils/i18n/t';
import { startPage } from '../page/start';
import { OptionsApp } from './OptionsApp';

void startPage(
  () => t('options_title'),
  (preferences) => render(<OptionsApp preferences={preferences} />, document.getElementById('app')!),
);
