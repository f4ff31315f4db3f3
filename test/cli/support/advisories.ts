/**
 * What is wrong by the answer of `npm audit --json`; undefined: no known advisory. Not every registry can be asked for
 * advisories: then nobody knows, which is not the same as none.
 */
export function advisories({ ok, out }: { readonly ok: boolean; readonly out: string }): string | undefined {
  const answered = out.includes('"auditReportVersion"');
  if (ok && answered) return undefined;
  if (!answered)
    return `The registry could not be asked: ask where it answers, or go on with --without audit and let somebody else ask before the upload.\n${out.trim().slice(0, 300)}`;
  return `Update the package, or record in DECISIONS.md why its weakness cannot be reached.\n${out.split('\n').slice(0, 40).join('\n')}`;
}
