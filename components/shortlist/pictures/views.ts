/** What the pictures are drawn from, as utils/shortlist makes it. */
import type { Status } from '../../../utils/role/role';
import type { Track } from '../../../utils/track/verdict';

export interface PayGroupView {
  readonly track: Track;
  readonly rung: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly median: number;
}

export interface PayPictureView {
  readonly currency: string;
  readonly count: number;
  readonly converted: number;
  readonly groups: readonly PayGroupView[];
  readonly gaps: readonly { readonly rung: number; readonly ic: number; readonly management: number; readonly difference: number }[];
}

export interface PayPicturesView {
  readonly pictures: readonly PayPictureView[];
  readonly tooFew: readonly { readonly currency: string; readonly count: number }[];
  readonly leftOut: number;
}

export interface TrackPictureView {
  readonly step: 'week' | 'month';
  readonly from: readonly string[];
  readonly counts: Readonly<Record<Track, readonly number[]>>;
}

export interface FunnelStepView {
  readonly status: Status;
  readonly reached: number;
  readonly now: number;
  readonly medianDays?: number;
}
