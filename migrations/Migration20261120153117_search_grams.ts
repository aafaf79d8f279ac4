import { Migration } from '@mikro-orm/migrations';

/** The characters of a text and its pairs of neighbours, for an index. The cost tells the planner that it is no way to look through a table. */
export class Migration20261120153117_search_grams extends Migration {
  override name = 'Migration20261120153117_search_grams';

  override up(): void | Promise<void> {
    this.addSql(`create function search_grams(key text) returns text[] language sql immutable strict parallel safe cost 100 as $$
      select coalesce(array_agg(distinct gram), '{}') from generate_series(1, char_length(key)) at
        cross join lateral (values (substr(key, at, 1) collate "C"), (substr(key, at, 2) collate "C")) grams (gram)
      $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function search_grams;`);
  }
}
