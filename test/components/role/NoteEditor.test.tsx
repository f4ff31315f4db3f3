// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../components/role/NoteEditor';
import { LATE, WRITE_AFTER } from '../../../components/role/note-keeper';
import { speakEnglish } from '../english';
import { memoryShelf } from '../memory-shelf';

beforeAll(speakEnglish);
afterEach(cleanup);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

describe('the note editor', () => {
  it('says when it is saved', async () => {
    const write = vi.fn(async () => true);
    render(<NoteEditor noteKey="k" stored="" shelf={memoryShelf()} write={write} />);
    type('hello');
    expect(screen.getByRole('status').textContent).toBe('Saving…');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
    expect(write).toHaveBeenCalledWith('hello');
  });

  it.each([
    ['the page closes', () => void window.dispatchEvent(new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['the view goes away', cleanup],
  ])('writes at once when %s', (_, leave) => {
    const write = vi.fn(async () => true);
    render(<NoteEditor noteKey="k" stored="" shelf={memoryShelf()} write={write} />);
    type('mid-wor');
    expect(write).not.toHaveBeenCalled();
    leave();
    expect(write).toHaveBeenCalledWith('mid-wor');
  });

  it('shows links and lists when it is left, and goes back to the text by the button', async () => {
    render(<NoteEditor noteKey="k" stored={'see https://a.example\n- one'} shelf={memoryShelf()} write={async () => true} />);
    expect((await screen.findByRole('link')).getAttribute('href')).toBe('https://a.example');
    expect((await screen.findAllByRole('listitem')).length).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Edit note' }));
    expect(field().value).toBe('see https://a.example\n- one');
  });

  it('never writes into the field while it is used: undo stays whole', () => {
    const { rerender } = render(<NoteEditor noteKey="k" stored="" shelf={memoryShelf()} write={async () => true} />);
    type('mine');
    rerender(<NoteEditor noteKey="k" stored="theirs" shelf={memoryShelf()} write={async () => true} />);
    expect(field().value).toBe('mine');
  });

  it('keeps the last key where the store is read too late; takes over what stays so', async () => {
    vi.useFakeTimers();
    try {
      const props = { noteKey: 'k', shelf: memoryShelf(), write: async () => true };
      const { rerender } = render(<NoteEditor {...props} stored="" />);
      for (const text of ['a', 'ab']) {
        type(text);
        await vi.advanceTimersByTimeAsync(WRITE_AFTER);
      }
      rerender(<NoteEditor {...props} stored="a" />);
      await vi.advanceTimersByTimeAsync(LATE / 2);
      expect(field().value).toBe('ab');
      rerender(<NoteEditor {...props} stored="ab" />);
      await vi.advanceTimersByTimeAsync(LATE);
      expect(field().value).toBe('ab');
      rerender(<NoteEditor {...props} stored="" />);
      await vi.advanceTimersByTimeAsync(LATE);
      expect(field().value).toBe('');
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows an older note that turned up while the first words were written, the cursor where it was', async () => {
    const write = vi.fn(async (text: string) => (text === 'mine' ? { note: 'older\n\nmine' } : true));
    render(<NoteEditor noteKey="k" stored="" shelf={memoryShelf()} write={write} />);
    type('mine');
    field().setSelectionRange(2, 2);
    await waitFor(() => expect(field().value).toBe('older\n\nmine'));
    expect(field().selectionStart).toBe('older\n\nmi'.length);
    type('older\n\nmine too');
    await waitFor(() => expect(write).toHaveBeenLastCalledWith('older\n\nmine too'));
  });

  it('inserts a template where the cursor is, on a line of its own', () => {
    render(<NoteEditor noteKey="k" stored="" shelf={memoryShelf()} write={async () => true} />);
    type('before');
    field().setSelectionRange(6, 6);
    fireEvent.click(screen.getByRole('button', { name: 'Questions about the track' }));
    expect(field().value).toMatch(/^before\nQuestions to ask about the track:\n- /);
  });

  it('offers a text that was lost and overtaken', () => {
    const shelf = memoryShelf({ 'note-draft k': JSON.stringify({ text: 'lost words', base: 'older' }) });
    render(<NoteEditor noteKey="k" stored="newer" shelf={shelf} write={async () => true} />);
    expect(screen.getByText('lost words')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(screen.queryByText('lost words')).toBeNull();
    expect(shelf.items.size).toBe(0);
  });

  it('shows markup as the text it is', async () => {
    const { container } = render(
      <NoteEditor noteKey="k" stored={'<img src=x onerror=alert(1)>'} shelf={memoryShelf()} write={async () => true} />,
    );
    await waitFor(() => expect(container.querySelector('.note-text')?.textContent).toBe('<img src=x onerror=alert(1)>'));
    expect(container.querySelector('img')).toBeNull();
  });
});
