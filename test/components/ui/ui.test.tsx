// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FailureBanner } from '../../../components/ui/Banner';
import { Button } from '../../../components/ui/Button';
import { Dialog } from '../../../components/ui/Dialog';
import { EvidenceList, findings, type JumpTo } from '../../../components/ui/EvidenceList';
import { Switch } from '../../../components/ui/Field';
import { PROGRESS_AFTER, Progress } from '../../../components/ui/Progress';
import { Rating } from '../../../components/ui/Rating';
import { TagInput } from '../../../components/ui/TagInput';
import { TOAST_STAYS, Toasts, useToasts } from '../../../components/ui/Toasts';
import { Confidence, TrackBadge } from '../../../components/ui/TrackBadge';
import { applyTheme } from '../../../components/ui/theme';
import { speakEnglish } from '../english';
import { verdict } from '../fixtures';

beforeAll(speakEnglish);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the badge', () => {
  it('tells tracks apart by shape and words, not by colour alone', () => {
    const { container } = render(
      <>
        <TrackBadge track="ic" />
        <TrackBadge track="lead" />
        <TrackBadge track="management" />
        <TrackBadge track="unclear" />
      </>,
    );
    const shapes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(4);
    expect(container.textContent).toBe('Individual contributorLeadManagementUnclear');
  });
  it('shows no confidence where there is none', () => {
    const { container } = render(<Confidence track="unclear" confidence={0} />);
    expect(container.textContent).toBe('');
  });
});

describe('a button', () => {
  it('does not react while busy, and keeps the focus', () => {
    const onClick = vi.fn();
    render(
      <Button busy onClick={onClick}>
        Save
      </Button>,
    );
    const button = screen.getByRole<HTMLButtonElement>('button');
    button.focus();
    fireEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });
});

describe('a switch', () => {
  it('shows what is so until its owner agrees', () => {
    const onChange = vi.fn();
    render(<Switch label="Site" checked={false} onChange={onChange} />);
    const control = screen.getByRole<HTMLInputElement>('switch');
    fireEvent.click(control);
    expect(onChange).toHaveBeenCalledWith(true);
    expect(control.checked).toBe(false);
  });
});

describe('evidence', () => {
  it('is for and against apart, each with its weight in words', () => {
    render(<EvidenceList track="ic" signals={verdict.signals} />);
    const against = screen.getByRole('heading', { name: 'Speaks against it' }).closest('section')!;
    expect(
      within(against)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['mentor two of them']);
    expect(screen.getAllByRole('img', { name: 'weighs heavily' }).length).toBe(1);
  });
  it('shows the same words once, with what remains of their weights', () => {
    const [first] = verdict.signals;
    const twice = findings([first!, { ...first!, kind: 'other', weight: -3 }]);
    expect(twice).toHaveLength(1);
    expect([twice[0]!.weight < 0, twice[0]!.kinds]).toEqual([true, ['craft-duty', 'other']]);
  });
  it('jumps only where a place was found', () => {
    const jump = vi.fn();
    const jumpTo: JumpTo = ({ quote }) => (quote === 'mentor two of them' ? jump : undefined);
    render(<EvidenceList track="ic" signals={verdict.signals} jumpTo={jumpTo} />);
    expect(verdict.signals.length).toBeGreaterThan(1);
    fireEvent.click(screen.getByRole('button'));
    expect(jump).toHaveBeenCalledOnce();
    cleanup();
    render(<EvidenceList track="ic" signals={verdict.signals} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the rating', () => {
  it('is set by its radio buttons and taken back by a button', () => {
    const onChange = vi.fn();
    render(<Rating value={2} onChange={onChange} />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '2 stars' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: '5 stars' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear rating' }));
    expect(onChange.mock.calls).toEqual([[5], [undefined]]);
  });
});

describe('tags', () => {
  function Tags({ known = [], seen }: { known?: string[]; seen: (tags: readonly string[]) => void }) {
    const [tags, setTags] = useState<readonly string[]>(['rust']);
    return (
      <TagInput
        label="Tags"
        tags={tags}
        known={known}
        onChange={(next) => {
          setTags(next);
          seen(next);
        }}
      />
    );
  }
  const input = () => screen.getByRole<HTMLInputElement>('combobox');
  const type = (value: string) => fireEvent.input(input(), { target: { value } });
  const key = (name: string) => fireEvent.keyDown(input(), { key: name });

  it('are added by Enter, by a comma and by leaving', () => {
    const seen = vi.fn();
    render(<Tags seen={seen} />);
    type('wind');
    key('Enter');
    type('remote,');
    type('last');
    fireEvent.blur(input());
    expect(seen.mock.calls.at(-1)).toEqual([['rust', 'wind', 'remote', 'last']]);
  });
  it('are taken whole from what is known, comma and all', () => {
    const seen = vi.fn();
    render(<Tags seen={seen} known={['Lund, Malmö']} />);
    type('lund');
    key('ArrowDown');
    key('Enter');
    expect(seen).toHaveBeenLastCalledWith(['rust', 'Lund, Malmö']);
  });
  it('are not added twice, nor empty', () => {
    const seen = vi.fn();
    render(<Tags seen={seen} />);
    type('rust');
    key('Enter');
    type('  ');
    key('Enter');
    expect(seen).not.toHaveBeenCalled();
  });
  it('are completed by keyboard: what begins so first', () => {
    const seen = vi.fn();
    render(<Tags seen={seen} known={['northern', 'Robotics', 'remote']} />);
    type('r');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Robotics', 'remote', 'northern']);
    key('ArrowDown');
    key('ArrowDown');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('remote');
    expect(input().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    key('Enter');
    expect(seen).toHaveBeenLastCalledWith(['rust', 'remote']);
  });
  it('close their completions by Escape without closing what is around', () => {
    const outer = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a dialog that listens
      <div onKeyDown={outer}>
        <Tags seen={() => {}} known={['remote']} />
      </div>,
    );
    type('r');
    key('Escape');
    expect(screen.queryByRole('option')).toBeNull();
    expect(outer).not.toHaveBeenCalled();
  });
  it('give the last one back by Backspace in the empty field', () => {
    const seen = vi.fn();
    render(<Tags seen={seen} />);
    key('Backspace');
    expect(seen).toHaveBeenCalledWith([]);
  });
});

describe('a dialog', () => {
  it('opens as modal, and closes by Escape, by its button and by a click beside it', () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Question" onClose={onClose}>
        <p>text</p>
        <Button>inside</Button>
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Question' });
    expect(dialog.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('inside');
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.pointerDown(dialog);
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledTimes(3);
    fireEvent.pointerDown(screen.getByText('text'));
    fireEvent.click(screen.getByText('text'));
    expect(onClose).toHaveBeenCalledTimes(3);
  });

  it('stays when text is selected beyond its edge: pressed inside, released beside it', () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Question" onClose={onClose}>
        <input aria-label="answer" />
      </Dialog>,
    );
    fireEvent.pointerDown(screen.getByLabelText('answer'));
    // The browser sends the click to what holds both.
    fireEvent.click(screen.getByRole('dialog'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it.each([
    ['radio', 'b'],
    ['checkbox', 'a'],
  ] as const)('begins with what is asked first, of radio buttons the chosen one: %s', (type, focused) => {
    render(
      <Dialog title="Question" onClose={() => {}}>
        <input type={type} name="x" aria-label="a" />
        <input type={type} name="x" aria-label="b" checked />
      </Dialog>,
    );
    expect(document.activeElement?.getAttribute('aria-label')).toBe(focused);
  });
});

describe('toasts', () => {
  function Page({ undo }: { undo: () => void }) {
    const { toasts, notify, dismiss } = useToasts();
    return (
      <>
        <Button onClick={() => notify({ text: 'Removed', undo })}>go</Button>
        <Toasts toasts={toasts} dismiss={dismiss} />
      </>
    );
  }
  it('offer undo, once', () => {
    const undo = vi.fn();
    render(<Page undo={undo} />);
    fireEvent.click(screen.getByRole('button', { name: 'go' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Removed')).toBeNull();
  });
  it('go by themselves, but not from under the pointer', async () => {
    vi.useFakeTimers();
    render(<Page undo={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: 'go' }));
    await vi.advanceTimersByTimeAsync(20);
    fireEvent.pointerEnter(screen.getByText('Removed').closest('li')!);
    await vi.advanceTimersByTimeAsync(TOAST_STAYS * 2);
    expect(screen.queryByText('Removed')).not.toBeNull();
    fireEvent.pointerLeave(screen.getByText('Removed').closest('li')!);
    await vi.advanceTimersByTimeAsync(TOAST_STAYS + 100);
    expect(screen.queryByText('Removed')).toBeNull();
  });
});

describe('progress', () => {
  it('shows nothing for what is quick, and can be cancelled', async () => {
    vi.useFakeTimers();
    const onCancel = vi.fn();
    render(<Progress onCancel={onCancel} />);
    await vi.advanceTimersByTimeAsync(PROGRESS_AFTER - 50);
    expect(screen.queryByRole('status')).toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalled();
  });
});

describe('a failure', () => {
  it('says what happened, what is safe and what to do', () => {
    render(<FailureBanner failure={{ name: 'quota' }} />);
    expect(screen.getByRole('alert').textContent).toMatch(/no room left.*What you saved before is safe.*Free space/s);
  });

  it('puts a report on the clipboard where its words speak of one, and only there', async () => {
    const written: string[] = [];
    const writeText = async (text: string) => void written.push(text);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
    render(<FailureBanner failure={{ name: 'quota', detail: 'x' }} />);
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    render(<FailureBanner failure={{ name: 'unexpected', detail: 'TypeError: x' }} />);
    expect(screen.getByRole('alert').textContent).toContain('copy the report');
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(JSON.parse(written[0]!)).toEqual({ failure: 'unexpected', detail: 'TypeError: x', browser: navigator.userAgent });
  });
});

describe('the theme', () => {
  it('follows the system unless the person chose', () => {
    const root = document.createElement('html');
    applyTheme(root, 'dark');
    expect(root.dataset.theme).toBe('dark');
    applyTheme(root, 'system');
    expect(root.dataset.theme).toBeUndefined();
  });
});
