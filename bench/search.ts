import type pg from 'pg';

/** A clerk who is signed in, and what they look for: names as they are, and mistyped ones. */
export interface Searching {
  readonly token: string;
  readonly texts: readonly string[];
}

const firstNames =
  'Anna,Łucja,Małgorzata,Zofia,Katarzyna,Ewa,Piotr,Łukasz,Grzegorz,Stanisław,Michał,Wojciech';
const beginnings =
  'Kowa,Nowi,Wiś,Zieli,Szyma,Woź,Dąbro,Kozło,Jan,Mazu,Kra,Pawło,Grabo,Sikor,Ruta,Ostro,Tomcz';
const middles = 'l,ń,cz,r,w,k,d,m,rz,szcz,b,p,ł,g,st';
const ends = 'ski,ska,ak,czyk,owicz,ewski,ewska,ik,icz,uk,arek,anek';

/**
 * Another city on top of the crowd: so many people, an application each, with names that share their parts as Polish
 * names do.
 */
export async function populateSearch(db: pg.Client, people: number): Promise<Searching> {
  const part = (words: string, by: number): string =>
    `(string_to_array('${words}', ','))[1 + (n / ${by}) % ${words.split(',').length}]`;
  await db.query(`
    create temp table city as
      select uuidv7() as person_id, ${part(firstNames, 1)} as first_name,
             ${part(beginnings, 12)} || ${part('a,e,o,y', 204)} || ${part(middles, 816)} || ${part(ends, 7)} as last_name
        from generate_series(1, ${people}) n`);
  await db.query(`
    insert into people (id, first_name, last_name, created_at)
      select person_id, first_name, last_name, now() from city`);
  await db.query(`
    insert into applications (number, kind, type_version_id, person_id, status, answers, created_at, saved_at,
                              submitted_at, decided_at)
      select nextval('application_numbers'), 'issue',
             (select v.id from application_type_versions v join application_types t on t.id = v.type_id
               where t.code = 'zameldowanie' limit 1),
             person_id, 'rejected', jsonb_build_object('firstName', first_name, 'lastName', last_name),
             now() - interval '40 days', now(), now() - interval '40 days', now()
        from city`);
  await db.query('vacuum analyze people');
  await db.query('vacuum analyze applications');
  const token = 'clerk'.repeat(12);
  await db.query(
    `insert into sessions (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent, by_provider)
       select sha256($1::bytea), id, now(), now(), now() + interval '12 hours', 'bench', true
         from accounts where email = 'kierownik@demo.test'`,
    [token],
  );
  const { rows } = await db.query<{ text: string }>(`
    select case row_number() over () % 3
             when 0 then last_name
             when 1 then first_name || ' ' || last_name
             else overlay(last_name placing 'x' from 4 for 1) end as text
      from (select distinct on (last_name) * from city order by last_name limit 2000) as names
     order by md5(last_name) limit 60`);
  return { token, texts: rows.map(({ text }) => text) };
}
