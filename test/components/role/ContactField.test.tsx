// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ContactField } from '../../../components/role/ContactField';
import { speakEnglish } from '../english';
import { memoryShelf } from '../memory-shelf';

beforeAll(speakEnglish);
afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLInputElement>('Contact');
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

describe('the contact', () => {
  it('is kept while it is typed', async () => {
    const write = vi.fn(async () => true);
    render(<ContactField postingKey="k" stored="" shelf={memoryShelf()} write={write} />);
    type('Ines');
    await waitFor(() => expect(write).toHaveBeenCalledExactlyOnceWith('Ines'));
  });

  it('loses no letter when the view is drawn anew meanwhile', () => {
    const props = { postingKey: 'k', shelf: memoryShelf(), write: async () => true };
    const { rerender } = render(<ContactField {...props} stored="Ines" />);
    type('Ines Ok');
    rerender(<ContactField {...props} stored="Ines" />);
    rerender(<ContactField {...props} stored="Someone else" />);
    expect(field().value).toBe('Ines Ok');
  });

  it('is written at once when the view goes away in the middle of a word', () => {
    const write = vi.fn(async () => true);
    render(<ContactField postingKey="k" stored="" shelf={memoryShelf()} write={write} />);
    type('Ine');
    cleanup();
    expect(write).toHaveBeenCalledWith('Ine');
  });

  it('says what was typed last time and was overtaken', () => {
    const shelf = memoryShelf({ 'note-draft k contact': JSON.stringify({ text: 'Ines', base: '' }) });
    render(<ContactField postingKey="k" stored="Jo" shelf={shelf} write={async () => true} />);
    expect(field().value).toBe('Jo');
    expect(screen.getByText('Text from last time was not saved: Ines')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect([screen.queryByText(/Ines/), screen.queryByRole('button'), shelf.items.size]).toEqual([null, null, 0]);
  });

  it('says when it could not be saved', async () => {
    render(<ContactField postingKey="k" stored="" shelf={memoryShelf()} write={async () => false} />);
    type('Ines');
    await waitFor(() => expect(screen.getByText('Not saved yet: kept on this page')).toBeTruthy());
  });
});
