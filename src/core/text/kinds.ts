/** What a token is made of. A Han, kana or Hangul-free ideographic character is a token of its own. */
export const Kind = { Word: 1, Number: 2, Ideograph: 3, Mark: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** How a word is written. `Initial` is one capital letter alone, `Mixed` has capitals after a small first letter. */
export const Shape = { None: 0, Lower: 1, Capitalized: 2, Upper: 3, Initial: 4, Mixed: 5 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What stands between a token and the one before it. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];
