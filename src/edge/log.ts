/** One line of JSON an event, for Workers Logs. Never holds an article's text or a secret. */
export function logError(event: string, fields: Readonly<Record<string, string | number | null>>): void {
  console.error(JSON.stringify({ level: 'error', event, ...fields }));
}

/** What went wrong, in one line, without a stack. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
