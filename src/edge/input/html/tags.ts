/** What the elements of HTML are to a reader of text. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const VOID = set('area base basefont br col command embed frame hr img input keygen link meta param source track wbr');

/** What they hold never reaches the tree: the tokenizer gives it as raw text, or it is drawing. */
export const RAW = set('script style textarea iframe noembed noframes xmp svg math');

/** What they hold is no text of the article. */
export const SILENT = set('noscript template canvas object audio video map select datalist button dialog nav menu footer input');

/** They stand in the line of the text; every other element begins a new block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt rp rtc s samp small span strike strong sub sup time tt u var wbr img picture source slot output meter progress amp-img',
);

/** An end tag does not reach through these. */
export const BARRIER = set('table td th caption body html');

/** Which open elements an opening tag closes, up to the element that holds them. */
export const CLOSES: ReadonlyMap<string, { readonly closed: ReadonlySet<string>; readonly within: ReadonlySet<string> }> = new Map([
  ['li', { closed: set('li'), within: set('ul ol menu table') }],
  ['dt', { closed: set('dt dd'), within: set('dl table') }],
  ['dd', { closed: set('dt dd'), within: set('dl table') }],
  ['td', { closed: set('td th'), within: set('table tr') }],
  ['th', { closed: set('td th'), within: set('table tr') }],
  ['tr', { closed: set('tr'), within: set('table') }],
  ['tbody', { closed: set('thead tbody tfoot'), within: set('table') }],
  ['thead', { closed: set('thead tbody tfoot caption'), within: set('table') }],
  ['tfoot', { closed: set('thead tbody tfoot'), within: set('table') }],
  ['body', { closed: set('head'), within: set('html') }],
]);

export const HEADING = set('h1 h2 h3 h4 h5 h6');
