import { describe, expect, it } from 'vitest';
import { type Example, learn } from './logistic';

const examples = (name: string, yes: number, no: number, weight = 1): Example[] =>
  Array.from({ length: yes + no }, (_, i) => ({ row: { [name]: 1 }, yes: i < yes, weight }));
const OPTIONS = { l2: 0.5, atLeast: 3 };
const DATA = [...examples('for', 20, 2), ...examples('against', 2, 20), ...examples('rare', 2, 0)];

describe('learning', () => {
  it('weighs a feature by the side on which it stands, and is the same in every run', () => {
    const weights = learn(DATA, OPTIONS);
    expect(weights.for).toBeGreaterThan(1);
    expect(weights.against).toBeLessThan(-1);
    expect(learn(DATA, OPTIONS)).toEqual(weights);
  });

  it('leaves out what is too rare', () => {
    expect(learn(DATA, OPTIONS)).not.toHaveProperty('rare');
    expect(learn(DATA, { ...OPTIONS, atLeast: 2 })).toHaveProperty('rare');
  });

  it('holds weights to what is known before, the more strongly the more it is asked to', () => {
    const prior = (name: string) => (name === 'against' ? 2 : 0);
    const [loose, held] = [0.5, 500].map((l2) => learn(DATA, { ...OPTIONS, l2, prior }).against!);
    expect(held).toBeCloseTo(2, 0);
    expect(loose).toBeLessThan(0);
  });

  it('never gives a weight the sign that it must not have', () => {
    expect(learn(DATA, { ...OPTIONS, sign: (name) => (name === 'for' ? -1 : 0) }).for).toBeCloseTo(0, 9);
    expect(learn(DATA, { ...OPTIONS, sign: (name) => (name === 'against' ? 1 : 0) }).against).toBeCloseTo(0, 9);
  });

  it('counts an example by its weight', () =>
    expect(
      learn([...examples('it', 9, 0, 0.1), ...examples('it', 0, 9)], OPTIONS).it! +
        learn([...examples('it', 9, 0, 0.1), ...examples('it', 0, 9)], OPTIONS).bias!,
    ).toBeLessThan(-1));
});
