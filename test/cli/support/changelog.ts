/** Versions as Keep a Changelog heads them: `## [0.1.0] - 2026-11-25`; `## [Unreleased]` above has what comes next. */
const UNRELEASED = '## [Unreleased]';
const SEMANTIC = /^\d+\.\d+\.\d+$/;

/** What keeps `version` from being released by this changelog, as a sentence with what to do; undefined: nothing. */
export function changelogTrouble(changelog: string, version: string): string | undefined {
  if (!SEMANTIC.test(version)) return `${version} is no semantic version: three numbers, major.minor.patch.`;
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const [next = '', latest = ''] = sections;
  if (!next.startsWith(UNRELEASED)) return `CHANGELOG.md must begin with "${UNRELEASED}", where the next changes go.`;
  const heading = latest.split('\n', 1)[0] ?? '';
  const dated = /^## \[([^\]]+)\] - (\d{4}-\d\d-\d\d)$/.exec(heading);
  if (dated?.[1] !== version || Number.isNaN(Date.parse(dated[2]!)))
    return `CHANGELOG.md's first version must be "## [${version}] - YYYY-MM-DD": move what stands under [Unreleased] there, and date it.`;
  if (next.slice(UNRELEASED.length).trim() !== '')
    return `What stands under [Unreleased] would be released without its version: move it to [${version}], or raise the version.`;
  if (!/^- /m.test(latest)) return `CHANGELOG.md says nothing about ${version}.`;
  return undefined;
}
