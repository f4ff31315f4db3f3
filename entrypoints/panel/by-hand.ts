/** A posting made from a form: for what no reader can read. */
import { EDITABLE, fromForm, type PostingForm } from '../../components/role/posting-form';
import { canonicalUrl } from '../../utils/posting/identity';
import type { JobPosting, Origin, PostingField } from '../../utils/posting/posting';
import { siteOf } from '../../utils/sites/registry';

/** Every field is the person's; the address still says which site and which posting it is. */
export function postingByHand(address: string, form: PostingForm): JobPosting {
  const url = new URL(address);
  const site = siteOf(url);
  const identity = site?.identify(url);
  const { edits } = fromForm(form);
  const fields = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
  const origin: Partial<Record<PostingField, Origin>> = { url: 'person' };
  for (const field of EDITABLE) if (fields[field] !== undefined) origin[field] = 'person';
  return {
    site: identity?.identifier === undefined ? 'generic' : site!.id,
    ...(identity?.identifier === undefined ? {} : { identifier: identity.identifier }),
    url: identity?.canonicalUrl ?? canonicalUrl(url),
    ...fields,
    title: form.title.trim(),
    origin,
  };
}
