/** Text that Markdown shows as it is: a page's words are data, and must not become links or markup where they are pasted. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
}
