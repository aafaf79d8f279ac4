import { Migration } from '@mikro-orm/migrations';

export class Migration20261120000001_initial extends Migration {
  override name = 'Migration20261120000001_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "data_version" ("id" int not null, "version" int not null, primary key ("id"));`);

    this.addSql(
      `create table "document" ("id" serial primary key, "code" varchar(100) collate "C" not null, "kind" text not null, "title" text not null, "title_en" text null, "publisher" text null, "published" varchar(10) collate "C" null, "url" text null, "retrieved_on" varchar(10) collate "C" null, "license" text null, "note" text null, "file" text null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`alter table "document" add constraint "document_code_unique" unique ("code");`);

    this.addSql(
      `create table "region" ("code" varchar(40) not null, "name" text not null, "name_en" text not null, "position" int not null, primary key ("code"));`,
    );

    this.addSql(
      `create table "prefecture" ("code" varchar(2) not null, "name" text not null, "name_en" text not null, "kana" text not null, "region_code" varchar(40) not null, primary key ("code"));`,
    );
    this.addSql(`create index "prefecture_region_code_index" on "prefecture" ("region_code");`);

    this.addSql(
      `create table "node" ("id" serial primary key, "code" varchar(100) collate "C" not null, "type" text not null, "kind" varchar(40) null, "prefecture_code" varchar(2) null, "region_code" varchar(40) null, "website" text null, "valid_from" varchar(10) collate "C" null, "valid_to" varchar(10) collate "C" null, "sort_key" text collate "C" not null, "dataset" varchar(20) not null default 'seed', "sector" text null, "city" text null, "address" text null, "founded" varchar(10) collate "C" null, "generic" boolean not null default false, "support_type" varchar(40) null, "host" text null, "location" text null, "theme" text null, "adopted" varchar(10) collate "C" null, "opened" varchar(10) collate "C" null, "amount" bigint null, "budget" bigint null, "subsidy_rate" double precision null, "stages" jsonb null, "series" varchar(40) null, "number" int null, "start_on" varchar(10) collate "C" null, "end_on" varchar(10) collate "C" null, "event_status" text null, "body_code" varchar(100) null, "fiscal_from" int null, "fiscal_to" int null, "slogan" text null, "targets" jsonb null, "guidelines" jsonb null, "activities" jsonb null);`,
    );
    this.addSql(`alter table "node" add constraint "node_code_unique" unique ("code");`);
    this.addSql(`create index "node_type_kind_index" on "node" ("type", "kind");`);
    this.addSql(`create index "node_type_sector_prefecture_code_index" on "node" ("type", "sector", "prefecture_code");`);
    this.addSql(`create index "node_prefecture_code_index" on "node" ("prefecture_code");`);
    this.addSql(`create index "node_region_code_index" on "node" ("region_code");`);
    this.addSql(`create index "node_type_sort_key_id_index" on "node" ("type", "sort_key", "id");`);

    this.addSql(
      `create table "procedure" ("id" serial primary key, "code" varchar(100) collate "C" not null, "node_id" int null, "title" text not null, "title_en" text not null, "steps" jsonb not null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`alter table "procedure" add constraint "procedure_code_unique" unique ("code");`);
    this.addSql(`create index "procedure_node_id_index" on "procedure" ("node_id");`);

    this.addSql(
      `create table "post" ("id" serial primary key, "code" varchar(100) collate "C" not null, "body_id" int not null, "title" text not null, "title_en" text not null, "role" varchar(40) not null, "method" text not null, "in_principle" boolean not null, "holder_id" int null, "holder_title" text null, "appointed_by" text null, "duties" text null, "valid_from" varchar(10) collate "C" null, "valid_to" varchar(10) collate "C" null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`alter table "post" add constraint "post_code_unique" unique ("code");`);
    this.addSql(`create index "post_body_id_index" on "post" ("body_id");`);
    this.addSql(`create index "post_holder_id_index" on "post" ("holder_id");`);

    this.addSql(
      `create table "name" ("id" serial primary key, "node_id" int not null, "value" text not null, "language" text not null, "kind" text not null, "legal_form" text null, "valid_from" varchar(10) collate "C" null, "valid_to" varchar(10) collate "C" null, "key" text collate "C" not null, "position" int not null default 0, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`create index "name_node_id_index" on "name" ("node_id");`);
    this.addSql(
      `alter table "name" add constraint "name_one_official_at_a_time" exclude using gist (node_id with =, language with =, textrange(coalesce(valid_from, ''), coalesce(valid_to, '') || '~', '[]') with &&) where (kind = 'OFFICIAL');`,
    );

    this.addSql(
      `create table "identifier" ("id" serial primary key, "node_id" int not null, "scheme" varchar(40) not null, "value" varchar(200) collate "C" not null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`create index "identifier_node_id_index" on "identifier" ("node_id");`);
    this.addSql(`alter table "identifier" add constraint "identifier_scheme_value_unique" unique ("scheme", "value");`);

    this.addSql(
      `create table "fact" ("id" serial primary key, "node_id" int not null, "property" varchar(40) not null, "value" text not null, "value_en" text null, "group_label" text null, "number" double precision null, "unit" text null, "position" int not null, "valid_from" varchar(10) collate "C" null, "valid_to" varchar(10) collate "C" null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`create index "fact_node_id_index" on "fact" ("node_id");`);

    this.addSql(
      `create table "region_organs" ("region_code" varchar(40) not null, "bureau_id" int null, "conference_id" int null, "committee_id" int null, primary key ("region_code"));`,
    );

    this.addSql(
      `create table "regulation" ("id" serial primary key, "code" varchar(100) collate "C" not null, "document_id" int not null, "title" text not null, "title_en" text not null, "issuer_id" int not null, "enacted" varchar(10) collate "C" not null, "enacted_note" text null, "amendments" jsonb not null, "in_force" varchar(10) collate "C" null, "reference" text null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`alter table "regulation" add constraint "regulation_code_unique" unique ("code");`);
    this.addSql(`create index "regulation_document_id_index" on "regulation" ("document_id");`);
    this.addSql(`create index "regulation_issuer_id_index" on "regulation" ("issuer_id");`);

    this.addSql(
      `create table "article" ("id" serial primary key, "regulation_id" int not null, "number" varchar(40) not null, "title" text null, "locator" text not null, "position" int not null, "paragraphs" jsonb not null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`alter table "article" add constraint "article_regulation_id_number_unique" unique ("regulation_id", "number");`);

    this.addSql(
      `create table "rule" ("id" serial primary key, "code" varchar(100) collate "C" not null, "node_id" int null, "kind" varchar(40) not null, "natures" jsonb not null, "text" text not null, "text_en" text not null, "params" jsonb not null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`alter table "rule" add constraint "rule_code_unique" unique ("code");`);
    this.addSql(`create index "rule_node_id_index" on "rule" ("node_id");`);

    this.addSql(
      `create table "status" ("id" serial primary key, "node_id" int not null, "status" text not null, "note" text null, "valid_from" varchar(10) collate "C" null, "valid_to" varchar(10) collate "C" null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`create index "status_node_id_index" on "status" ("node_id");`);

    this.addSql(
      `create table "tie" ("id" serial primary key, "from_id" int not null, "to_id" int not null, "type" varchar(40) not null, "role" varchar(40) null, "on_behalf_of_id" int null, "valid_from" varchar(10) collate "C" null, "valid_to" varchar(10) collate "C" null, "last_attested" varchar(10) collate "C" null, "printed_as" text null, "position" int null, "note" text null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`create index "tie_from_id_index" on "tie" ("from_id");`);
    this.addSql(`create index "tie_on_behalf_of_id_index" on "tie" ("on_behalf_of_id");`);
    this.addSql(`create index "tie_to_id_type_index" on "tie" ("to_id", "type");`);
    this.addSql(`create unique index "tie_once" on "tie" ("from_id", "type", "to_id", "role", "valid_from") nulls not distinct;`);

    this.addSql(
      `create table "citation" ("id" serial primary key, "document_id" int not null, "article_id" int null, "locator" text null, "quote" text null, "assertion" text not null, "url" text null, "retrieved_on" varchar(10) collate "C" null, "field" varchar(40) null, "node_id" int null, "name_id" int null, "identifier_id" int null, "status_id" int null, "fact_id" int null, "tie_id" int null, "post_id" int null, "rule_id" int null, "procedure_id" int null, "regulation_id" int null, "dataset" varchar(20) not null default 'seed');`,
    );
    this.addSql(`create index "citation_document_id_index" on "citation" ("document_id");`);
    this.addSql(`create index "citation_article_id_index" on "citation" ("article_id");`);
    this.addSql(`create index "citation_node_id_index" on "citation" ("node_id");`);
    this.addSql(`create index "citation_name_id_index" on "citation" ("name_id");`);
    this.addSql(`create index "citation_identifier_id_index" on "citation" ("identifier_id");`);
    this.addSql(`create index "citation_status_id_index" on "citation" ("status_id");`);
    this.addSql(`create index "citation_fact_id_index" on "citation" ("fact_id");`);
    this.addSql(`create index "citation_tie_id_index" on "citation" ("tie_id");`);
    this.addSql(`create index "citation_post_id_index" on "citation" ("post_id");`);
    this.addSql(`create index "citation_rule_id_index" on "citation" ("rule_id");`);
    this.addSql(`create index "citation_procedure_id_index" on "citation" ("procedure_id");`);
    this.addSql(`create index "citation_regulation_id_index" on "citation" ("regulation_id");`);

    this.addSql(`alter table "data_version" add constraint "data_version_one_row" check (id = 1);`);

    this.addSql(
      `alter table "document" add constraint "document_kind_check" check ("kind" in ('SOURCE_DOCUMENT', 'WEB', 'NEWS', 'DATASET', 'EDITORIAL'));`,
    );

    this.addSql(
      `alter table "prefecture" add constraint "prefecture_region_code_foreign" foreign key ("region_code") references "region" ("code");`,
    );

    this.addSql(
      `alter table "node" add constraint "node_prefecture_code_foreign" foreign key ("prefecture_code") references "prefecture" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "node" add constraint "node_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete set null;`,
    );
    this.addSql(`alter table "node" add constraint "node_kind_where_due" check ((type in ('INSTITUTION', 'BODY')) = (kind is not null));`);
    this.addSql(`alter table "node" add constraint "node_period_not_inverted" check (valid_from <= valid_to || '~');`);
    this.addSql(`alter table "node" add constraint "node_sector_of_institution" check (sector is null or type = 'INSTITUTION');`);
    this.addSql(`alter table "node" add constraint "node_generic_is_body" check (not generic or type = 'BODY');`);
    this.addSql(`alter table "node" add constraint "node_amount_not_negative" check (amount >= 0);`);
    this.addSql(`alter table "node" add constraint "node_budget_not_negative" check (budget >= 0);`);
    this.addSql(`alter table "node" add constraint "node_subsidy_rate_is_share" check (subsidy_rate >= 0 and subsidy_rate <= 1);`);
    this.addSql(
      `alter table "node" add constraint "node_event_complete" check (type <> 'EVENT' or (series is not null and start_on is not null and event_status is not null));`,
    );
    this.addSql(`alter table "node" add constraint "node_start_before_end" check (start_on <= end_on || '~');`);
    this.addSql(`alter table "node" add constraint "node_plan_has_body" check (type <> 'PLAN' or body_code is not null);`);
    this.addSql(`alter table "node" add constraint "node_fiscal_years_in_order" check (fiscal_from <= fiscal_to);`);
    this.addSql(
      `alter table "node" add constraint "node_type_check" check ("type" in ('INSTITUTION', 'BODY', 'HUB', 'PROGRAM', 'EVENT', 'PLAN'));`,
    );
    this.addSql(
      `alter table "node" add constraint "node_sector_check" check ("sector" in ('INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'));`,
    );
    this.addSql(`alter table "node" add constraint "node_event_status_check" check ("event_status" in ('HELD', 'PLANNED'));`);

    this.addSql(
      `alter table "procedure" add constraint "procedure_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "post" add constraint "post_body_id_foreign" foreign key ("body_id") references "node" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "post" add constraint "post_holder_id_foreign" foreign key ("holder_id") references "node" ("id") on delete set null;`,
    );
    this.addSql(`alter table "post" add constraint "post_period_not_inverted" check (valid_from <= valid_to || '~');`);
    this.addSql(
      `alter table "post" add constraint "post_method_check" check ("method" in ('EX_OFFICIO', 'RESOLUTION', 'MUTUAL_ELECTION', 'DESIGNATION', 'UNSPECIFIED'));`,
    );

    this.addSql(
      `alter table "name" add constraint "name_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "name" add constraint "name_period_not_inverted" check (valid_from <= valid_to || '~');`);
    this.addSql(`alter table "name" add constraint "name_value_not_blank" check (btrim(value) <> '');`);
    this.addSql(
      `alter table "name" add constraint "name_language_check" check ("language" in ('JA', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'EN'));`,
    );
    this.addSql(
      `alter table "name" add constraint "name_kind_check" check ("kind" in ('OFFICIAL', 'FORMER', 'ALIAS', 'ABBREVIATION', 'READING'));`,
    );

    this.addSql(
      `alter table "identifier" add constraint "identifier_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "fact" add constraint "fact_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "fact" add constraint "fact_period_not_inverted" check (valid_from <= valid_to || '~');`);

    this.addSql(
      `alter table "region_organs" add constraint "region_organs_region_code_foreign" foreign key ("region_code") references "region" ("code") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "region_organs" add constraint "region_organs_bureau_id_foreign" foreign key ("bureau_id") references "node" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "region_organs" add constraint "region_organs_conference_id_foreign" foreign key ("conference_id") references "node" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "region_organs" add constraint "region_organs_committee_id_foreign" foreign key ("committee_id") references "node" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "regulation" add constraint "regulation_document_id_foreign" foreign key ("document_id") references "document" ("id");`,
    );
    this.addSql(
      `alter table "regulation" add constraint "regulation_issuer_id_foreign" foreign key ("issuer_id") references "node" ("id");`,
    );

    this.addSql(
      `alter table "article" add constraint "article_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "rule" add constraint "rule_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "status" add constraint "status_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "status" add constraint "status_period_not_inverted" check (valid_from <= valid_to || '~');`);
    this.addSql(
      `alter table "status" add constraint "status_status_check" check ("status" in ('ACTIVE', 'RENAMED', 'MERGED', 'DISSOLVED'));`,
    );

    this.addSql(
      `alter table "tie" add constraint "tie_from_id_foreign" foreign key ("from_id") references "node" ("id") on delete restrict;`,
    );
    this.addSql(`alter table "tie" add constraint "tie_to_id_foreign" foreign key ("to_id") references "node" ("id") on delete restrict;`);
    this.addSql(
      `alter table "tie" add constraint "tie_on_behalf_of_id_foreign" foreign key ("on_behalf_of_id") references "node" ("id") on delete restrict;`,
    );
    this.addSql(`alter table "tie" add constraint "tie_period_not_inverted" check (valid_from <= valid_to || '~');`);
    this.addSql(`alter table "tie" add constraint "tie_joins_two" check (from_id <> to_id);`);

    this.addSql(
      `alter table "citation" add constraint "citation_document_id_foreign" foreign key ("document_id") references "document" ("id");`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_article_id_foreign" foreign key ("article_id") references "article" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_node_id_foreign" foreign key ("node_id") references "node" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_name_id_foreign" foreign key ("name_id") references "name" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_identifier_id_foreign" foreign key ("identifier_id") references "identifier" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_status_id_foreign" foreign key ("status_id") references "status" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_fact_id_foreign" foreign key ("fact_id") references "fact" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_tie_id_foreign" foreign key ("tie_id") references "tie" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_post_id_foreign" foreign key ("post_id") references "post" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_rule_id_foreign" foreign key ("rule_id") references "rule" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_procedure_id_foreign" foreign key ("procedure_id") references "procedure" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "citation" add constraint "citation_of_one_subject" check (num_nonnulls(node_id, name_id, identifier_id, status_id, fact_id, tie_id, post_id, rule_id, procedure_id, regulation_id) = 1);`,
    );
    this.addSql(`alter table "citation" add constraint "citation_field_of_node" check (field is null or node_id is not null);`);
    this.addSql(
      `alter table "citation" add constraint "citation_assertion_check" check ("assertion" in ('PRINTED', 'INFERRED', 'PUBLIC_SOURCE', 'EDITORIAL', 'SUBMITTED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "regulation" drop constraint "regulation_document_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_document_id_foreign";`);
    this.addSql(`alter table "prefecture" drop constraint "prefecture_region_code_foreign";`);
    this.addSql(`alter table "node" drop constraint "node_region_code_foreign";`);
    this.addSql(`alter table "region_organs" drop constraint "region_organs_region_code_foreign";`);
    this.addSql(`alter table "node" drop constraint "node_prefecture_code_foreign";`);
    this.addSql(`alter table "procedure" drop constraint "procedure_node_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_body_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_holder_id_foreign";`);
    this.addSql(`alter table "name" drop constraint "name_node_id_foreign";`);
    this.addSql(`alter table "identifier" drop constraint "identifier_node_id_foreign";`);
    this.addSql(`alter table "fact" drop constraint "fact_node_id_foreign";`);
    this.addSql(`alter table "region_organs" drop constraint "region_organs_bureau_id_foreign";`);
    this.addSql(`alter table "region_organs" drop constraint "region_organs_conference_id_foreign";`);
    this.addSql(`alter table "region_organs" drop constraint "region_organs_committee_id_foreign";`);
    this.addSql(`alter table "regulation" drop constraint "regulation_issuer_id_foreign";`);
    this.addSql(`alter table "rule" drop constraint "rule_node_id_foreign";`);
    this.addSql(`alter table "status" drop constraint "status_node_id_foreign";`);
    this.addSql(`alter table "tie" drop constraint "tie_from_id_foreign";`);
    this.addSql(`alter table "tie" drop constraint "tie_to_id_foreign";`);
    this.addSql(`alter table "tie" drop constraint "tie_on_behalf_of_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_node_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_procedure_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_post_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_name_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_identifier_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_fact_id_foreign";`);
    this.addSql(`alter table "article" drop constraint "article_regulation_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_regulation_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_article_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_rule_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_status_id_foreign";`);
    this.addSql(`alter table "citation" drop constraint "citation_tie_id_foreign";`);

    this.addSql(`drop table if exists "data_version" cascade;`);
    this.addSql(`drop table if exists "document" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "prefecture" cascade;`);
    this.addSql(`drop table if exists "node" cascade;`);
    this.addSql(`drop table if exists "procedure" cascade;`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop table if exists "name" cascade;`);
    this.addSql(`drop table if exists "identifier" cascade;`);
    this.addSql(`drop table if exists "fact" cascade;`);
    this.addSql(`drop table if exists "region_organs" cascade;`);
    this.addSql(`drop table if exists "regulation" cascade;`);
    this.addSql(`drop table if exists "article" cascade;`);
    this.addSql(`drop table if exists "rule" cascade;`);
    this.addSql(`drop table if exists "status" cascade;`);
    this.addSql(`drop table if exists "tie" cascade;`);
    this.addSql(`drop table if exists "citation" cascade;`);
  }
}
