-- keys forms grams today
select coalesce(json_agg(json_build_object('code', n.code, 'name', (select m.value from name m where m.node_id = n.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language), case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $4) and (m.valid_to is null or m.valid_to || '~' >= $4) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end, m.valid_to desc nulls last, m.position, m.id limit 1)) order by n.rank desc, n.sort_key, n.id), '[]')::text as answer
from (select n.*, h.rank from (
    select k.node_id, max(case when k.key = t.key then 800 when starts_with(k.key, t.key) then 600 else 400 end
      + case when not ((k.valid_from is null or k.valid_from <= $4) and (k.valid_to is null or k.valid_to || '~' >= $4)) or (k.kind = 'FORMER' and k.valid_to is null) then 0
          when t.form <> 'NAME' then 50 when k.form = 'NAME' and k.kind in ('OFFICIAL', 'FORMER') then 150 else 100 end
      + least(49, 49 * char_length(t.key) / char_length(k.key))) as rank
    from unnest($1::text[], $2::text[], $3::text[]) t (key, form, grams)
    join search_key k on k.type = 'INSTITUTION' and search_grams(k.key) @> string_to_array(t.grams, ' ') and (char_length(t.key) <= 2 or k.key like '%' || t.key || '%')
    group by k.node_id) h
  cross join lateral (select * from node n where n.id = h.node_id and (n.valid_from is null or n.valid_from <= $4) offset 0) n
  order by h.rank desc, n.sort_key, n.id limit 20) n
