import { Migration } from '@mikro-orm/migrations';

/** Search keys instead of one key a name; countries; the curation queue of matching. */
export class Migration20261120134434_search_keys extends Migration {
  override name = 'Migration20261120134434_search_keys';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "search_key" ("id" serial primary key, "node_id" int not null, "name_id" int not null, "key" text collate "C" not null, "form" varchar(20) not null, "grams" text[] not null);`,
    );
    this.addSql(`create index "search_key_node_id_index" on "search_key" ("node_id");`);
    this.addSql(`create index "search_key_name_id_index" on "search_key" ("name_id");`);
    this.addSql(`create index "search_key_key_index" on "search_key" ("key");`);
    this.addSql(`create index "search_key_grams" on "search_key" using gin ("grams");`);

    this.addSql(
      `create table "unmatched_text" ("id" serial primary key, "text" text not null, "prefecture" varchar(2) null, "sector" text null, "source" text not null, "times" int not null default 1, "first_seen" varchar(10) not null, "last_seen" varchar(10) not null);`,
    );
    this.addSql(`create unique index "unmatched_text_once" on "unmatched_text" (md5("text"), "prefecture", "sector") nulls not distinct;`);

    this.addSql(`alter table "node" add "country" varchar(2) null;`);

    this.addSql(`alter table "name" drop column "key";`);
    this.addSql(`alter table "name" add "indexed_as" text null;`);

    this.addSql(
      `alter table "search_key" add constraint "search_key_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "search_key" add constraint "search_key_name_id_foreign" foreign key ("name_id") references "name" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "unmatched_text" add constraint "unmatched_text_sector_check" check ("sector" in ('INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "search_key" cascade;`);
    this.addSql(`drop table if exists "unmatched_text" cascade;`);

    this.addSql(`alter table "name" drop column "indexed_as";`);
    this.addSql(`alter table "name" add "key" text collate "C" not null default '';`);

    this.addSql(`alter table "node" drop column "country";`);
  }
}
