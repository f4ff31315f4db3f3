/** Saves a file by a link, as the browser saves any download: no permission is needed, and the person sees where it went. */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the file over when the click returns; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
