import { describe, expect, it } from 'vitest';
import { DUTY_LABELS, dutyLabels, parseDutyLabels } from './duty-labels';

describe('labels of duties', () => {
  it('adds up how far each duty begins behind the one before', () => {
    const labels = parseDutyLabels('# what it is\nacme-1\t0X1cP2O\nacme-2\ta3T\n');
    expect([...(labels.get('acme-1') ?? [])]).toEqual([
      [0, 'X'],
      [48, 'P'],
      [50, 'O'],
    ]);
    expect([...(labels.get('acme-2') ?? [])]).toEqual([[363, 'T']]);
    expect(labels.size).toBe(2);
  });

  it('says nothing of a line without labels', () => expect(parseDutyLabels('acme-1\n\n').size).toBe(0));

  it('knows every label of the file', () => {
    const met = new Set([...dutyLabels().values()].flatMap((duties) => [...duties.values()]));
    expect([...met].sort()).toEqual([...DUTY_LABELS].sort());
  });
});
