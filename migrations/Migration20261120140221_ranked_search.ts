import { Migration } from '@mikro-orm/migrations';

/** What ranking needs stands in the search keys. They are derived: emptied here, they are made anew at the next start. */
export class Migration20261120140221_ranked_search extends Migration {
  override name = 'Migration20261120140221_ranked_search';

  override up(): void | Promise<void> {
    this.addSql(`truncate table "search_key";`);
    this.addSql(`update "name" set "indexed_as" = null;`);
    this.addSql(
      `alter table "search_key" add "type" text not null, add "kind" text not null, add "valid_from" varchar(10) collate "C" null, add "valid_to" varchar(10) collate "C" null;`,
    );
    this.addSql(
      `alter table "search_key" add constraint "search_key_type_check" check ("type" in ('INSTITUTION', 'BODY', 'HUB', 'PROGRAM', 'EVENT', 'PLAN'));`,
    );
    this.addSql(
      `alter table "search_key" add constraint "search_key_kind_check" check ("kind" in ('OFFICIAL', 'FORMER', 'ALIAS', 'ABBREVIATION', 'READING'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "search_key" drop constraint "search_key_type_check";`);
    this.addSql(`alter table "search_key" drop constraint "search_key_kind_check";`);
    this.addSql(`alter table "search_key" drop column "type", drop column "kind", drop column "valid_from", drop column "valid_to";`);
  }
}
