/**
 * Copies text when the reader asks for it.
 *
 * Through the copy command and not the asynchronous clipboard: a frame inside a
 * page may only use that one if the page's document allows it.
 */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put);
}
