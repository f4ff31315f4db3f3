/**
 * What the core shares with the sites' scripts: modules that both need would otherwise be in both files of a page. The build
 * (wxt.config.ts) takes a site's imports of these from here. Only what the core imports anyway: the rest is smaller where it
 * is used, and what no site's script asks for is left out.
 */
import { elementDate, isoDate } from '../posting/date';
import { employmentTypes } from '../posting/employment-type';
import { decodeEntities } from '../posting/entities';
import { fold } from '../posting/fold';
import { elementText, isConcealed, isHidden, oneLine, textAfter } from '../posting/html-text';
import { canonicalUrl, parseUrl } from '../posting/identity';
import { parsePay, payInText } from '../posting/pay';
import { isRecord } from '../posting/record';
import { workplaceType } from '../posting/workplace';
import { asPosting, finish, identifyByUrl, SCHEMA_FIELDS } from '../sites/assemble';
import { Draft } from '../sites/compose';
import { readSchema } from '../sites/schema-org/read';

/** By path under utils/. A test finds names that a site's script would look for here in vain. */
export const KIT = {
  'posting/date': { elementDate, isoDate },
  'posting/employment-type': { employmentTypes },
  'posting/entities': { decodeEntities },
  'posting/fold': { fold },
  'posting/html-text': { elementText, isConcealed, isHidden, oneLine, textAfter },
  'posting/identity': { canonicalUrl, parseUrl },
  'posting/pay': { parsePay, payInText },
  'posting/record': { isRecord },
  'posting/workplace': { workplaceType },
  'sites/assemble': { asPosting, finish, identifyByUrl, SCHEMA_FIELDS },
  'sites/compose': { Draft },
  'sites/schema-org/read': { readSchema },
} as const;
