/**
 * A list with a detail pane in the structure of LinkedIn's signed-in pages: the address changes by `pushState` when a card
 * is clicked, and the pane follows a moment later, as it does there.
 */
import { bodyHtml, type DemoPosting, escapeHtml, POSTINGS } from './postings';

const STYLE = `
  :root { color-scheme: light; --back: #f4f2ee; --card: #fff; --ink: #191919; --soft: #666; --line: #e0dfdc; --link: #0a66c2; }
  :root.dark { color-scheme: dark; --back: #000; --card: #1b1f23; --ink: #f0f0f0; --soft: #b0b0b0; --line: #383d42; --link: #70b5f9; }
  body { margin: 0; background: var(--back); color: var(--ink); font: 14px/20px system-ui, sans-serif; }
  .bar { height: 52px; background: var(--card); border-bottom: 1px solid var(--line); display: flex; align-items: center; padding: 0 24px; font-weight: 700; }
  .scaffold-layout { display: grid; grid-template-columns: 420px 1fr; max-width: 1128px; margin: 0 auto; height: calc(100vh - 53px); }
  .scaffold-layout__list { overflow: auto; background: var(--card); border-right: 1px solid var(--line); }
  ul { list-style: none; margin: 0; padding: 0; }
  .job-card-container { position: relative; padding: 12px 16px; border-bottom: 1px solid var(--line); display: flex; gap: 8px; cursor: pointer; }
  .job-card-container.active { background: color-mix(in srgb, var(--link) 10%, var(--card)); }
  .logo { width: 48px; height: 48px; flex: none; border-radius: 2px; background: var(--line); }
  .artdeco-entity-lockup__title { font-weight: 600; font-size: 16px; color: var(--link); }
  .artdeco-entity-lockup__title a { color: inherit; text-decoration: none; }
  .artdeco-entity-lockup__caption, .artdeco-entity-lockup__metadata, .foot { color: var(--soft); font-size: 12px; line-height: 16px; }
  .jobs-search__job-details--container { overflow: auto; background: var(--card); padding: 24px; }
  h1 { font-size: 24px; line-height: 30px; margin: 4px 0; }
  h1 a { color: inherit; text-decoration: none; }
  #job-details ul { list-style: disc; padding-left: 22px; }
`;

/** One card of the classic layout. */
export function card(posting: DemoPosting, active = false): string {
  return `<li data-occludable-job-id="${posting.id}"><div data-job-id="${posting.id}" class="job-card-container${active ? ' active' : ''}"><div class="logo"></div><div>
    <div class="artdeco-entity-lockup__title"><a class="job-card-container__link job-card-list__title--link" href="/jobs/view/${posting.id}/"><span aria-hidden="true"><strong>${escapeHtml(posting.title)}</strong></span></a></div>
    <div class="artdeco-entity-lockup__subtitle">${escapeHtml(posting.company)}</div>
    <div class="artdeco-entity-lockup__caption">${escapeHtml(posting.place)}</div>
    ${posting.pay ? `<div class="artdeco-entity-lockup__metadata">${escapeHtml(posting.pay)}</div>` : ''}
    <div class="foot">Promoted</div></div></div></li>`;
}

/** The pane of one posting. */
export function pane(posting: DemoPosting): string {
  return `<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/${encodeURIComponent(posting.company)}/">${escapeHtml(posting.company)}</a></div>
    <div class="top-card"><h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/${posting.id}/">${escapeHtml(posting.title)}</a></h1></div>
    <div class="job-details-jobs-unified-top-card__tertiary-description-container"><span class="tvm__text">${escapeHtml(posting.place)}</span><span class="tvm__text"> · </span><span class="tvm__text">2 days ago</span></div>
    <div class="job-details-fit-level-preferences"><button>Full-time</button>${posting.pay ? `<button>${escapeHtml(posting.pay)}</button>` : ''}</div>
    <h2>About the job</h2><div id="job-details">${bodyHtml(posting)}</div>`;
}

export interface LinkedinPage {
  readonly postings?: readonly DemoPosting[];
  readonly selected?: string;
  readonly dark?: boolean;
  /** Milliseconds between a click and the pane's new text. */
  readonly delay?: number;
  /** Put at the end of the head: a hostile scene's own. */
  readonly head?: string;
}

/** The whole page. Cards and panes of all postings are in it as data, as a single-page site would fetch them. */
export function linkedinPage({
  postings = POSTINGS,
  selected = postings[0]?.id,
  dark = false,
  delay = 120,
  head = '',
}: LinkedinPage = {}): string {
  const open = postings.find(({ id }) => id === selected);
  const panes = JSON.stringify(Object.fromEntries(postings.map((posting) => [posting.id, pane(posting)]))).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"${dark ? ' class="dark"' : ''}><head><meta charset="utf-8"><title>Jobs | LinkedIn</title><style>${STYLE}</style>${head}</head><body>
  <div class="bar">Demo of a list with a pane</div><div class="scaffold-layout"><div class="scaffold-layout__list"><ul>${postings.map((posting) => card(posting, posting === open)).join('')}</ul></div>
  <div class="jobs-search__job-details--container">${open ? pane(open) : ''}</div></div>
  <script>
    const panes = ${panes};
    const holder = document.querySelector('.jobs-search__job-details--container');
    let timer;
    function show() {
      const id = new URLSearchParams(location.search).get('currentJobId');
      clearTimeout(timer);
      timer = setTimeout(() => {
        holder.innerHTML = panes[id] ?? '';
        for (const card of document.querySelectorAll('[data-job-id]')) card.classList.toggle('active', card.dataset.jobId === id);
      }, ${delay});
    }
    function go(id, how = 'pushState') { history[how](null, '', '/jobs/search/?currentJobId=' + id); show(); }
    addEventListener('popstate', show);
    document.querySelector('.scaffold-layout__list').addEventListener('click', (event) => {
      const card = event.target.closest('[data-job-id]');
      if (!card) return;
      event.preventDefault();
      go(card.dataset.jobId);
    });
  </script></body></html>`;
}
