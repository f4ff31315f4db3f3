import { expect, it } from 'vitest';
import { Budget } from '../../utils/page/budget';

it('lets nothing wait on a page at rest, and a restless one until it has saved up', () => {
  const budget = new Budget(0);
  expect(budget.wait(0)).toBe(0);
  budget.spend(230, 0);
  expect(budget.wait(0)).toBeGreaterThan(5000);
  expect(budget.wait(20_000)).toBe(0);
});

it('gives one refill a second, and makes up for the one that came too soon', () => {
  const budget = new Budget(0);
  budget.refill(0);
  budget.spend(400, 0);
  budget.refill(300);
  expect(budget.wait(300)).toBe(700);
  expect(budget.wait(1000)).toBe(0);
});
