import { Migration } from '@mikro-orm/migrations';

/**
 * The index over the characters and pairs of characters of a key is made of the key itself: rows become a quarter as wide, and searching reads
 * fewer pages.
 */
export class Migration20261120153118_narrow_search_keys extends Migration {
  override name = 'Migration20261120153118_narrow_search_keys';

  override up(): void | Promise<void> {
    this.addSql(`alter table "search_key" drop column "grams";`);
    this.addSql(`create index "search_key_grams" on "search_key" using gin (search_grams("key"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "search_key_grams";`);
    this.addSql(`alter table "search_key" add "grams" text[] not null default '{}';`);
    this.addSql(`update "name" set "indexed_as" = null;`);
    this.addSql(`create index "search_key_grams" on "search_key" using gin ("grams");`);
  }
}
