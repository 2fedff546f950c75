/** How much of anything the worker takes, in bytes, milliseconds or pieces. README names them to users. */
const MIB = 1024 * 1024;

export const TEXT_BYTES = MIB;
export const HTML_BYTES = 5 * MIB;
/** A JSON body around the article: escapes and the other fields need room beside the largest page. */
export const JSON_BYTES = 6 * MIB;
/** A form sends a letter such as "ế" as nine bytes, three times what it is in UTF-8. */
export const FORM_BYTES = 4 * MIB;
export const WEBHOOK_BYTES = 5 * MIB;

export const FETCH_MILLISECONDS = 10_000;
export const FETCH_REDIRECTS = 5;

export const LIST_DEFAULT = 20;
export const LIST_MOST = 100;
