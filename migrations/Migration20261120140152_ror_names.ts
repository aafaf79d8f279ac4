import { Migration } from '@mikro-orm/migrations';

/** Names in other languages than ours, with the tag their source gives. */
export class Migration20261120140152_ror_names extends Migration {
  override name = 'Migration20261120140152_ror_names';

  override up(): void | Promise<void> {
    this.addSql(`alter table "name" drop constraint "name_language_check";`);
    this.addSql(`alter table "name" add "language_tag" varchar(35) null;`);
    this.addSql(
      `alter table "name" add constraint "name_language_check" check ("language" in ('JA', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'EN', 'OTHER'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from "name" where "language" = 'OTHER';`);
    this.addSql(`alter table "name" drop constraint "name_language_check";`);
    this.addSql(`alter table "name" drop column "language_tag";`);
    this.addSql(
      `alter table "name" add constraint "name_language_check" check ("language" in ('JA', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'EN'));`,
    );
  }
}
