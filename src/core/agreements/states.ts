import type { Entity } from '../actors/entity.ts';
import { blocs } from '../gazetteer/blocs.ts';

interface Entities {
  readonly entities: readonly Entity[];
}

/** A state, or a union or group of states, which concludes treaties as a state does. */
export function isState({ entities }: Entities, entity: number): boolean {
  const { type } = entities[entity] as Entity;
  return type === 'state' || type === 'group' || isBloc({ entities }, entity);
}

export function isBloc({ entities }: Entities, entity: number): boolean {
  const { canonical, type } = entities[entity] as Entity;
  return type === 'organization' && canonical !== null && blocs.has(canonical);
}

/** The state of ISO 3166-1 alpha-2 code `home`, as index of the entity, or null where the text does not name it. */
export function homeStateOf({ entities }: Entities, home: string | null): number | null {
  const index = home === null ? -1 : entities.findIndex(({ canonical, type }) => type === 'state' && canonical === home);
  return index < 0 ? null : index;
}
