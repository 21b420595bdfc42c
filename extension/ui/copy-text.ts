/**
 * Copies a text, in answer to the reader's click.
 *
 * @returns whether the browser has done it.
 */
export async function copyText(text: string): Promise<boolean> {
  // On a page without encryption there is no clipboard to ask for; a frame's page may have been refused it.
  const written = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return written || copyByCommand(text);
}

/** The old way. It works without a selection, so nothing has to be put on the page. */
function copyByCommand(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    given = true;
  };
  addEventListener('copy', give, { capture: true, once: true });
  const done = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return done && given;
}
