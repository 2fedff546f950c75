import { alliances } from './organizations/alliances.ts';
import { civil } from './organizations/civil.ts';
import { companies } from './organizations/companies.ts';
import { economy } from './organizations/economy.ts';
import { nations } from './organizations/nations.ts';
import { sport } from './organizations/sport.ts';
import { unitedNations } from './organizations/united-nations.ts';
import type { OrganizationRow } from './row.ts';

/** Organisations that the news names as known. */
export const organizations: readonly OrganizationRow[] = [
  ...unitedNations,
  ...alliances,
  ...economy,
  ...nations,
  ...civil,
  ...sport,
  ...companies,
];
