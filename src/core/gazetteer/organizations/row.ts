import type { OrganizationRow } from '../row.ts';

type Names = OrganizationRow['names'];

/** One organisation; what is of a state says so in `rest`. */
export const organization = (
  canonical: string,
  names: Names,
  rest: Pick<OrganizationRow, 'of' | 'bare' | 'ambiguous' | 'capitals'> = {},
): OrganizationRow => ({ canonical, type: 'organization', names, ...rest });
