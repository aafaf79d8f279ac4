import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import { membershipRoles } from '../domain/registries/membership-roles.js';
import { relationshipTypes } from '../domain/registries/relationship-types.js';
import { assertions, nodeTypes, sectors } from '../domain/registries/vocabulary.js';
import type { ExportVocabulary } from './exporter.js';

/** The labels of all codes, out of the registries. */
export const vocabulary: ExportVocabulary = {
  nodeTypes,
  sectors,
  assertions,
  membershipRoles,
  relationshipTypes,
  kinds: { INSTITUTION: institutionKinds, BODY: bodyKinds },
};
