/** iCIMS: `iCIMS_*` class names that have kept their meaning since before 2015. The content may stand in a frame of its own. */
import { oneLine } from '../../posting/html-text';
import { employmentChip, payChip, workplaceChip } from '../refine';
import { fromUrl, href, idOfLink, text } from '../rules';
import type { ListLayout, PostingLayout, Reader, Rule } from '../site';
import { site } from './site';

const VALUES = '.iCIMS_JobHeaderData, .iCIMS_JobHeaderGroup dd';

/** The text beside a label for screen readers: labels are localised, so the first in the header that is no label counts. */
const place: Rule = {
  name: '.header.left beside its label',
  origin: 'dom',
  read: (root) =>
    Array.from(root.querySelectorAll('.header.left span, .header span'))
      .filter((span) => !span.classList.contains('field-label') && !span.querySelector('span'))
      .map((span) => oneLine(span))
      .find((line) => line !== ''),
};

const posting: PostingLayout = {
  name: 'iCIMS_Header',
  root: ({ document }) => (document.querySelector('.iCIMS_JobContent, h1.iCIMS_Header') ? document : undefined),
  fields: {
    identifier: [fromUrl()],
    url: [fromUrl('canonicalUrl')],
    title: [text('h1.iCIMS_Header'), text('.iCIMS_JobContent h1')],
    jobLocation: [place],
    jobLocationType: [workplaceChip(VALUES)],
    employmentType: [employmentChip(VALUES)],
    baseSalary: [payChip(VALUES)],
    description: [text('.iCIMS_JobContent')],
  },
};

const list: ListLayout = {
  name: 'iCIMS_JobCardItem',
  cards: ({ document }) =>
    Array.from(document.querySelectorAll('.iCIMS_JobCardItem, .iCIMS_JobsTable > .row')).filter((card) =>
      card.querySelector('a.iCIMS_Anchor'),
    ),
  fields: {
    identifier: [idOfLink('a.iCIMS_Anchor')],
    url: [href('a.iCIMS_Anchor')],
    title: [text('a.iCIMS_Anchor h3'), text('a.iCIMS_Anchor h2'), text('a.iCIMS_Anchor span:not(.field-label)')],
    jobLocation: [place],
    employmentType: [employmentChip(VALUES)],
    baseSalary: [payChip(VALUES)],
  },
};

export const reader: Reader = { site, postings: [posting], lists: [list] };
