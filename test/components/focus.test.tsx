// @vitest-environment happy-dom
/**
 * What takes the focus has it as soon as it stands in the document. A frame later, a key that is pressed in between would go
 * to what had the focus before: Escape would not close a role's panel, and letters would be lost.
 */
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { SearchView } from '../../components/panel/SearchView';
import { Dialog } from '../../components/ui/Dialog';
import { RolePanel } from '../../entrypoints/shortlist/RolePanel';
import { makeRole } from '../support/roles';
import { speakEnglish } from './english';
import { memoryShelf } from './memory-shelf';

beforeAll(speakEnglish);
afterEach(() => render(null, document.body));

const nothing = async () => false;

/** What has the focus when `render` returns: Testing Library's own waits for the effects that come a frame later. */
const focusedAt = (screen: ComponentChild): Element | null => {
  render(screen, document.body);
  return document.activeElement;
};

it('is in the panel of a role', () => {
  const panel = (
    <RolePanel
      role={makeRole()}
      actions={{ save: nothing, change: nothing, remove: nothing, openPosting: () => {} }}
      shelf={memoryShelf()}
      knownTags={[]}
      knownShortlists={[]}
      onClose={() => {}}
    />
  );
  expect(focusedAt(panel)?.className).toContain('sl-panel');
});

it('is on what a dialog asks', () => {
  const dialog = (
    <Dialog title="Question" onClose={() => {}}>
      <input name="answer" />
    </Dialog>
  );
  expect(focusedAt(dialog)?.getAttribute('name')).toBe('answer');
});

it('is in the field of a search', () => {
  expect(focusedAt(<SearchView onSearch={async () => []} onOpen={() => {}} />)?.getAttribute('type')).toBe('search');
});
