import { Migration20261120000000_prerequisites } from './Migration20261120000000_prerequisites.js';
import { Migration20261120000001_initial } from './Migration20261120000001_initial.js';
import { Migration20261120134434_search_keys } from './Migration20261120134434_search_keys.js';
import { Migration20261120140152_ror_names } from './Migration20261120140152_ror_names.js';
import { Migration20261120140221_ranked_search } from './Migration20261120140221_ranked_search.js';
import { Migration20261120153117_search_grams } from './Migration20261120153117_search_grams.js';
import { Migration20261120153118_narrow_search_keys } from './Migration20261120153118_narrow_search_keys.js';
import { Migration20261128184712_change_log } from './Migration20261128184712_change_log.js';
import { Migration20261129003800_search_changes } from './Migration20261129003800_search_changes.js';

/** Every migration, oldest first. `npm run migration:create` writes a new one; list it here. `undeclared`: what the schema stands on and entities cannot declare. */
export const migrations = [
  { name: 'Migration20261120000000_prerequisites', class: Migration20261120000000_prerequisites, undeclared: true },
  { name: 'Migration20261120000001_initial', class: Migration20261120000001_initial },
  { name: 'Migration20261120134434_search_keys', class: Migration20261120134434_search_keys },
  { name: 'Migration20261120140152_ror_names', class: Migration20261120140152_ror_names },
  { name: 'Migration20261120140221_ranked_search', class: Migration20261120140221_ranked_search },
  { name: 'Migration20261120153117_search_grams', class: Migration20261120153117_search_grams, undeclared: true },
  { name: 'Migration20261120153118_narrow_search_keys', class: Migration20261120153118_narrow_search_keys },
  { name: 'Migration20261128184712_change_log', class: Migration20261128184712_change_log },
  { name: 'Migration20261129003800_search_changes', class: Migration20261129003800_search_changes },
];
