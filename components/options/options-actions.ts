/** What the options page is given and can ask for. */
import type { Failure, StoreState } from '../../utils/messages';
import type { Preferences, SiteMode } from '../../utils/role/preferences';
import type { SiteOption } from '../site-choice/site-option';

/** A command of the browser's with the key it has now. */
export interface KeyOption {
  readonly name: string;
  readonly description: string;
  /** Empty: none. */
  readonly shortcut: string;
}

/** What is kept on this machine. */
export interface StorageUse {
  readonly roles: number;
  readonly seen: number;
  /** Undefined where the browser does not tell. */
  readonly bytes: number | undefined;
  /** Milliseconds since 1970; undefined: never. */
  readonly backupMade: number | undefined;
}

/** What a restore would do, before it is done. */
export interface RestoreOffer {
  readonly fileName: string;
  readonly madeAt: number;
  readonly roles: number;
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Something long that is under way. */
export interface LongTask {
  readonly label: string;
  readonly cancel?: () => void;
}

export interface OptionsData {
  readonly preferences: Preferences;
  readonly sites: readonly SiteOption[];
  readonly keys: readonly KeyOption[];
  /** Undefined while it is counted. */
  readonly storage: StorageUse | undefined;
  readonly failure?: Failure;
  /** Set while the store is damaged: it can be read as far as it goes, and is not written until the person decides. */
  readonly damage?: StoreState;
  readonly offer?: RestoreOffer;
  readonly task?: LongTask;
  /** Set after "erase everything" and after a restore, for as long as the page lives. */
  readonly canUndo?: 'erase' | 'restore';
}

export interface OptionsActions {
  change(change: Partial<Preferences>): void;
  /** Directly in the click. */
  switchSite(site: SiteOption, on: boolean): void;
  /** Directly in the click. */
  switchAll(): void;
  setMode(site: SiteOption, mode: SiteMode): void;
  /** Asks for the notifications permission, directly in the click. */
  setReminders(on: boolean): void;
  openKeys(): void;
  clearSeen(): void;
  makeBackup(): void;
  /** Reads a file and then offers what restoring it would do. */
  chooseBackup(file: File): void;
  restore(): void;
  cancelRestore(): void;
  erase(): void;
  undo(): void;
  openWelcome(): void;
  openShortlist(): void;
  /** After damage: brings back what a copy holds and the store lacks. */
  bringBack(generation: number): void;
  /** After damage: goes on with what is there. */
  goOn(): void;
  dismissFailure(): void;
}
