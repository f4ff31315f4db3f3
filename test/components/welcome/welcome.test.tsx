// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import { welcomeProps } from '../../gallery/page-scenes';
import { speakEnglish } from '../english';
import { verdicts } from '../fixtures';

beforeAll(speakEnglish);
afterEach(cleanup);

describe('the welcome page', () => {
  it('asks for all sites in one click, within the click itself', () => {
    const onAll = vi.fn();
    render(<Welcome {...welcomeProps} onAll={onAll} />);
    fireEvent.click(screen.getByRole('button', { name: 'Switch on all 5 sites' }));
    expect(onAll).toHaveBeenCalledTimes(1);
  });

  it('asks for one site, and shows the exact patterns it asks for', () => {
    const onSwitch = vi.fn();
    render(<Welcome {...welcomeProps} onSwitch={onSwitch} />);
    fireEvent.click(screen.getByRole('switch', { name: 'Workday' }));
    expect(onSwitch.mock.calls[0]!.slice(1)).toEqual([true]);
    const pattern = screen.getByText('https://*.workday.example/jobs/*');
    expect(pattern.closest('ul')!.hidden).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'What the browser asks for Workday' }));
    expect(pattern.closest('ul')!.hidden).toBe(false);
  });

  it('states the fact about a site’s terms and chooses nothing for the person', () => {
    const onAnswer = vi.fn();
    render(<Welcome {...welcomeProps} answers={{}} onAnswer={onAnswer} />);
    expect(screen.getByText(/The terms of LinkedIn speak against extensions/)).toBeTruthy();
    const marks = screen.getByRole<HTMLInputElement>('radio', { name: 'Marks in the page' });
    expect([marks.checked, screen.getByRole<HTMLInputElement>('radio', { name: 'Popup and side panel only' }).checked]).toEqual([
      false,
      false,
    ]);
    fireEvent.click(marks);
    expect(onAnswer.mock.calls[0]![1]).toBe('marks');
  });

  it('judges the sample again when its text is changed', async () => {
    const classify = vi.fn(async (_title: string, description: string) => (description === 'changed' ? verdicts.ic : verdicts.management));
    render(<Welcome {...welcomeProps} classify={classify} />);
    await screen.findByText('You would be hired to manage people.');
    fireEvent.click(screen.getByRole('button', { name: 'Change the text' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Text of the posting' }), { target: { value: 'changed' } });
    await waitFor(() => expect(screen.getByText('Keeps you on the expert track.')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'As it was' }));
    await screen.findByText('You would be hired to manage people.');
  });
});
