-- sector prefecture today
with page as materialized (
  select n.id, n.code, n.sort_key from node n where n.type = 'INSTITUTION' and n.sector = $1 and n.prefecture_code = $2 and (n.valid_from is null or n.valid_from <= $3)
  order by n.sort_key, n.id limit 20),
ties as materialized (
  select p.id as owner, t.* from page p cross join lateral (
    select t.id, t.role, t.valid_from, t.last_attested, t.to_id, coalesce(t.position, 1000000) as place from tie t join node c on c.id = t.to_id
    where t.from_id = p.id and t.type in ('MEMBER_OF', 'SECRETARIAT_OF', 'CHAIR_OF', 'PARTICIPATES_IN', 'ORGANIZES') and (t.valid_from is null or t.valid_from <= $3) and (t.valid_to is null or t.valid_to || '~' >= $3) and (c.valid_from is null or c.valid_from <= $3) and (c.valid_to is null or c.valid_to || '~' >= $3)
    order by coalesce(t.position, 1000000), t.id limit 20) t),
-- Once a body, however many of the twenty are in it.
bodies as materialized (
  select c.id, json_build_object('code', c.code, 'name', (select m.value from name m where m.node_id = c.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language),
    case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to || '~' >= $3) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end,
    m.valid_to desc nulls last, m.position, m.id limit 1), 'members', (
    select json_agg(json_build_object('role', u.role, 'member', json_build_object('code', o.code, 'name', (select m.value from name m where m.node_id = o.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language),
    case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to || '~' >= $3) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end,
    m.valid_to desc nulls last, m.position, m.id limit 1))) order by u.place, u.id)
    from (select u.id, u.role, u.from_id, coalesce(u.position, 1000000) as place from tie u where u.to_id = c.id and u.type = 'MEMBER_OF' and (u.valid_from is null or u.valid_from <= $3) and (u.valid_to is null or u.valid_to || '~' >= $3)
      order by coalesce(u.position, 1000000), u.id limit 10) u join node o on o.id = u.from_id)) as body
  from node c where c.id in (select to_id from ties))
select coalesce(json_agg(json_build_object('code', n.code, 'name', (select m.value from name m where m.node_id = n.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language),
    case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to || '~' >= $3) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end,
    m.valid_to desc nulls last, m.position, m.id limit 1), 'memberships', (
  select json_agg(json_build_object('role', t.role, 'validFrom', t.valid_from, 'lastAttested', t.last_attested, 'in', b.body,
    'citations', (select json_agg(json_build_object('locator', x.locator, 'assertion', x.assertion, 'document', json_build_object('code', d.code, 'title', d.title)) order by x.id)
      from citation x join document d on d.id = x.document_id where x.tie_id = t.id)) order by t.place, t.id)
  from ties t join bodies b on b.id = t.to_id where t.owner = n.id)) order by n.sort_key, n.id), '[]')::text as answer
from page n
