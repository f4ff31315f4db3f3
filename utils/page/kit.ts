/**
 * What the core shares with the sites' scripts: modules that both need would otherwise be in both files of a page. The build
 * (wxt.config.ts) takes a site's imports of these from here. Only what the core imports anyway: the rest is smaller where it
 * is used.
 */
import * as date from '../posting/date';
import * as employmentType from '../posting/employment-type';
import * as entities from '../posting/entities';
import * as fold from '../posting/fold';
import * as htmlText from '../posting/html-text';
import { canonicalUrl, parseUrl } from '../posting/identity';
import * as pay from '../posting/pay';
import * as place from '../posting/place';
import * as record from '../posting/record';
import * as workplace from '../posting/workplace';
import * as assemble from '../sites/assemble';
import * as compose from '../sites/compose';
import * as match from '../sites/schema-org/match';
import * as schema from '../sites/schema-org/read';

/** By path under utils/. A test finds names that a site's script would look for here in vain. */
export const KIT = {
  'posting/date': date,
  'posting/employment-type': employmentType,
  'posting/entities': entities,
  'posting/fold': fold,
  'posting/html-text': htmlText,
  'posting/identity': { canonicalUrl, parseUrl },
  'posting/pay': pay,
  'posting/place': place,
  'posting/record': record,
  'posting/workplace': workplace,
  'sites/assemble': assemble,
  'sites/compose': compose,
  'sites/schema-org/match': match,
  'sites/schema-org/read': schema,
} as const;
