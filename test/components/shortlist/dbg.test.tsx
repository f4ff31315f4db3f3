// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, it } from 'vitest';
import { SelectionBar } from '../../../components/shortlist/SelectionBar';
import { speakEnglish } from '../english';
beforeAll(speakEnglish);
it('x', () => {
  render(<SelectionBar count={3} knownTags={[]} knownShortlists={[]} onCompare={()=>{}} onChange={(c)=>console.log('change',c)} onExport={()=>{}} onRemove={()=>{}} onClear={()=>{}} />);
  const s = screen.getByRole<HTMLSelectElement>('combobox');
  console.log(s.outerHTML, s.value);
  s.value='applied'; console.log(s.value, s.selectedIndex);
  fireEvent.change(s); fireEvent.input(s);
  fireEvent.change(s,{target:{value:'applied'}});
});
