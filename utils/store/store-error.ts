/** What can go wrong with the store, by name. The worker turns these into failures that the pages have words for. */

export type StoreTrouble =
  | 'quota'
  | 'store-blocked'
  | 'store-damaged'
  | 'store-too-new'
  | 'store-missing'
  | 'invalid-message'
  | 'merge-refused'
  | 'unexpected';

export class StoreError extends Error {
  constructor(
    /** `store-missing`: no database yet, and this side may not make one. `invalid-message`: the request's id is another's. `merge-refused`: a role would hold too much. */
    readonly trouble: StoreTrouble,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'StoreError';
  }
}

/** Names of DOMException as browsers give them for a full disk, damage, and a newer database. Chromium's and Firefox's sentences for a full disk carry other names now and then. */
const TROUBLE_BY_NAME: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'quota',
  VersionError: 'store-too-new',
  UnknownError: 'store-damaged',
  NotReadableError: 'store-damaged',
  DataError: 'store-damaged',
  TimeoutError: 'store-damaged',
  NotFoundError: 'store-damaged',
  // We abort only with a reason of our own: this one is the browser's, whose files failed under it.
  AbortError: 'store-damaged',
};

const FULL = /quota|disk (is )?full|no space|FILE_NO_SPACE|NO_SPACE/i;

/** Any error as a named one. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  const trouble = FULL.test(message) ? 'quota' : (TROUBLE_BY_NAME[name] ?? 'unexpected');
  return new StoreError(trouble, `${name}: ${message}`, { cause: error });
}

/** The connection was closed under us (a forced close, another tab's upgrade): opening once more helps. */
export function isLostConnection(error: unknown): boolean {
  return (
    (error instanceof Error || error instanceof DOMException) &&
    (error.name === 'InvalidStateError' || (error.name === 'AbortError' && /connection|closed|closing/i.test(error.message)))
  );
}
