/** Posting pages in the structure of a Greenhouse board and of a Lever board. */
import { bodyHtml, type DemoPosting, escapeHtml } from './postings';

/** A page of `job-boards.greenhouse.io`. */
export function greenhousePage(posting: DemoPosting): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Job Application for ${escapeHtml(posting.title)} at ${escapeHtml(posting.company)}</title>
  <style>body { margin: 0; font: 16px/25px system-ui, sans-serif; color: #15372c; background: #fff; } main { max-width: 760px; margin: 40px auto; padding: 0 20px; } h1 { font-size: 26px; line-height: 34px; } .job__location { color: #555; }</style></head><body>
  <main class="main"><div class="job__header"><div class="job__title"><h1 class="section-header">${escapeHtml(posting.title)}</h1></div><div class="job__location"><div>${escapeHtml(posting.place)}</div></div></div>
  <div class="job__description body">${bodyHtml(posting)}</div>
  ${posting.pay ? `<div class="job__pay-ranges"><div class="pay-range"><p class="body">${escapeHtml(posting.pay)}</p></div></div>` : ''}</main></body></html>`;
}

/** A page of `jobs.lever.co`. */
export function leverPage(posting: DemoPosting): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(posting.company)} - ${escapeHtml(posting.title)}</title>
  <style>body { margin: 0; font: 15px/23px Georgia, serif; color: #333; background: #f7f8f8; } .content { max-width: 720px; margin: 30px auto; background: #fff; padding: 30px; } h2 { font-size: 24px; line-height: 30px; margin: 6px 0; }</style></head><body>
  <div class="content"><div class="main-header-logo"><img alt="${escapeHtml(posting.company)} logo"></div>
  <div class="posting-headline"><h2>${escapeHtml(posting.title)}</h2><div class="posting-categories"><div class="location">${escapeHtml(posting.place)}</div><div class="commitment">Full-time</div></div></div>
  <div class="section-wrapper page-full-width"><div class="section" data-qa="job-description">${bodyHtml(posting)}</div></div></div></body></html>`;
}
