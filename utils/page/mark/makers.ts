/** What the marks' script offers to the core. */
import { Marks, type MarksOptions } from './marks';
import { RestOfList, type RestOptions } from './rest';

export interface MarkMakers {
  readonly marks: (options: MarksOptions) => Marks;
  readonly rest: (options: RestOptions) => RestOfList;
}

export const MARK_MAKERS: MarkMakers = {
  marks: (options) => new Marks(options),
  rest: (options) => new RestOfList(options),
};
