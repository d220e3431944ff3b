/** Gives files to the reader. No permission is needed: the browser asks or saves as the reader has set it up. */

/** How long a browser may take to fetch the content once the download has begun. */
const KEPT_MS = 60_000;

/** Saves `content` under `name` in the reader's folder of downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
