import { describe, expect, it } from 'vitest';
import { changesOf, EMPTY_FORM, fromForm, readAmount, toForm } from '../../../components/role/posting-form';
import { jobPostingSchema } from '../../../utils/posting/posting';
import { posting } from '../fixtures';

describe('amounts as people type them', () => {
  it.each([
    ['60000', 60_000],
    ['60 000', 60_000],
    ['60.000', 60_000],
    ['60,000', 60_000],
    ['60.000,50', 60_000.5],
    ['60,000.50', 60_000.5],
    ['1.234.567', 1_234_567],
    ["60'000", 60_000],
    ['10,00,000', 1_000_000],
    ['21.50', 21.5],
    ['21,5', 21.5],
    [' ', undefined],
  ])('%s', (typed, amount) => expect(readAmount(typed)).toBe(amount));
  it.each(['sixty', '60k', '-5', '1e5', '6..0.'])('%s is none', (typed) => expect(readAmount(typed)).toBeNaN());
});

describe('a posting in a form', () => {
  it('comes back as it went in', () => {
    const { edits, problems } = fromForm(toForm(posting));
    expect(problems).toEqual([]);
    for (const [field, value] of Object.entries(edits)) expect(value, field).toEqual(posting[field as keyof typeof posting]);
    expect(jobPostingSchema.safeParse({ ...posting, ...edits }).success).toBe(true);
  });

  it.each([
    [17.125, '17.13'],
    [26.4375, '26.44'],
    [41.66666666, '41.67'],
    [0.5, '0.5'],
    [1e12, '1000000000000'],
  ])('has an amount that it reads again: %s', (amount, written) => {
    const computed = { ...posting, baseSalary: { ...posting.baseSalary, minValue: amount, maxValue: amount } };
    const form = toForm(computed);
    expect([form.payMin, form.payMax]).toEqual([written, written]);
    expect(fromForm(form)).toMatchObject({ problems: [], edits: { baseSalary: { minValue: Number(written), maxValue: Number(written) } } });
    expect(changesOf(form, { ...form, hiringOrganization: 'Mine' }, computed).edits).toEqual({ hiringOrganization: 'Mine' });
  });

  it('is refused without a title, with wrong pay or currency', () => {
    expect(fromForm(EMPTY_FORM).problems).toEqual(['title']);
    expect(fromForm({ ...EMPTY_FORM, title: 'x', payMin: '5', payMax: '4' }).problems).toEqual(['payMax']);
    expect(fromForm({ ...EMPTY_FORM, title: 'x', payMin: 'much', payCurrency: 'euro' }).problems).toEqual(['payMin', 'payCurrency']);
  });
});

describe('what a changed form means', () => {
  const before = toForm(posting);
  it('is nothing where nothing changed', () => expect(changesOf(before, before, posting)).toEqual({ edits: {}, clearEdits: [] }));
  it('is the changed fields only', () => {
    expect(changesOf(before, { ...before, title: 'Principal Firmware Engineer' }, posting)).toEqual({
      edits: { title: 'Principal Firmware Engineer' },
      clearEdits: [],
    });
  });
  it('takes an edit back where a field is emptied or says again what the page says', () => {
    const edited = { ...before, title: 'Mine', hiringOrganization: 'Mine too' };
    expect(changesOf(edited, { ...edited, title: posting.title, hiringOrganization: '' }, posting)).toEqual({
      edits: {},
      clearEdits: ['title', 'hiringOrganization'],
    });
  });
});
