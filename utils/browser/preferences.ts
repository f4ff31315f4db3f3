/** The person's preferences in `storage.local`: read by everyone, written by the worker. */

import { type Preferences, preferencesSchema } from '../role/preferences';
import type { KeptArea } from '../store/canary';
import { PREFERENCES_KEY } from './preferences-key';

/** Field by field, so that one broken value costs its own default and not all the others. */
export function repairedPreferences(stored: unknown): Preferences {
  const whole = preferencesSchema.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const kept: Record<string, unknown> = {};
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  for (const field of Object.keys(preferencesSchema.shape)) {
    if (Object.hasOwn(fields, field) && preferencesSchema.safeParse({ [field]: fields[field] }).success) kept[field] = fields[field];
  }
  return preferencesSchema.parse(kept);
}

/** What is stored, with defaults for what is missing or broken. */
export async function readPreferences(area: Pick<KeptArea, 'get'>): Promise<Preferences> {
  return repairedPreferences((await area.get(PREFERENCES_KEY))[PREFERENCES_KEY]);
}

export function writePreferences(area: Pick<KeptArea, 'set'>, preferences: Preferences): Promise<void> {
  return area.set({ [PREFERENCES_KEY]: preferences });
}
