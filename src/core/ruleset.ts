/** Version of the rules and lexicons: changes with any change of them, so that a stored summary says by which it was made. */
export const ruleset = '2026.11.0+24c8d27d';
