/** What a clerk tells the resident: paragraphs stay, everything else that cannot be read is gone. */
export function toldText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim();
}
