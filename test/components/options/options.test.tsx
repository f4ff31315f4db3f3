// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import type { OptionsActions, OptionsData } from '../../../components/options/options-actions';
import { idleOptions, optionsData } from '../../gallery/page-scenes';
import { speakEnglish } from '../english';

beforeAll(speakEnglish);
afterEach(cleanup);

const show = (actions: Partial<OptionsActions>, data: Partial<OptionsData> = {}) =>
  render(<Options data={{ ...optionsData, ...data }} actions={{ ...idleOptions, ...actions }} />);

describe('the options', () => {
  it('change language, theme and my track at once', () => {
    const change = vi.fn();
    show({ change });
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'sv' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    fireEvent.click(screen.getByRole('radio', { name: /^Management/ }));
    expect(change.mock.calls.map(([what]) => what)).toEqual([
      { language: 'sv' },
      { theme: 'dark' },
      { myTrack: { ...optionsData.preferences.myTrack, track: 'management' } },
    ]);
  });

  it('take a number of days only where it is one', () => {
    const change = vi.fn();
    show({ change });
    const days = () => screen.getByLabelText<HTMLInputElement>('Days to remember them');
    fireEvent.input(days(), { target: { value: '0' } });
    fireEvent.change(days());
    expect([change.mock.calls.length, days().value]).toEqual([0, '90']);
    fireEvent.input(days(), { target: { value: '30' } });
    fireEvent.change(days());
    expect(change).toHaveBeenCalledWith({ seenDays: 30 });
  });

  it('leave the focus in the field of days when they change, here or elsewhere', () => {
    const days = () => screen.getByLabelText<HTMLInputElement>('Days to remember them');
    const { rerender } = show({});
    const field = days();
    field.focus();
    rerender(<Options data={{ ...optionsData, preferences: { ...optionsData.preferences, seenDays: 30 } }} actions={idleOptions} />);
    expect([days() === field, document.activeElement === field, field.value]).toEqual([true, true, '30']);
  });

  it('switch the seen list off and on', () => {
    const change = vi.fn();
    show({ change });
    fireEvent.click(screen.getByRole('switch', { name: /Remember postings/ }));
    expect(change).toHaveBeenCalledWith({ seenDays: 0 });
  });

  it('erase only after a question, and offer the way back', () => {
    const erase = vi.fn();
    const undo = vi.fn();
    show({ erase, undo }, { canUndo: 'erase' });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(erase).not.toHaveBeenCalled();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase everything' }));
    expect(erase).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('show a site that the browser allows no more as off', () => {
    show({});
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Allowed no more' }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Indeed' }).checked).toBe(true);
  });

  it('offer the copies after damage, and going on without', () => {
    const bringBack = vi.fn();
    const goOn = vi.fn();
    show({ bringBack, goOn }, { damage: { state: 'damaged', rows: 8, expectedRows: 10, snapshots: [{ generation: 3, rows: 10, at: 0 }] } });
    expect(screen.getByRole('alert').textContent).toContain('8 of 10 roles can be read');
    fireEvent.click(screen.getByRole('button', { name: /Bring back/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on with what is there' }));
    expect([bringBack.mock.calls, goOn.mock.calls.length]).toEqual([[[3]], 1]);
  });
});
