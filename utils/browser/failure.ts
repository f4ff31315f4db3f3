import type { Failure } from '../messages';
import { asStoreError } from '../store/store-error';

/** Any error as a failure that there are words for: a trouble of the store by its own name. */
export function failureOf(error: unknown): Failure {
  const { trouble, message } = asStoreError(error);
  return { name: trouble === 'store-missing' ? 'store-damaged' : trouble, detail: message };
}
