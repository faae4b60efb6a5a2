/**
 * Puts a text into the clipboard.
 *
 * @throws when the browser does not allow it
 */
export async function copyText(text: string): Promise<void> {
  // Missing where the portal is served without TLS.
  if (navigator.clipboard) await navigator.clipboard.writeText(text);
  else copyByEvent(text);
}

function copyByEvent(text: string): void {
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', answer, true);
  try {
    if (!document.execCommand('copy')) throw new Error('Nothing was copied.');
  } finally {
    document.removeEventListener('copy', answer, true);
  }
}
