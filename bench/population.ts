import type pg from 'pg';

export interface Crowd {
  /** Residents who are signed in, each with the session's cookie text and the number of one application. */
  readonly readers: readonly { readonly token: string; readonly number: number }[];
  /** Residents who are signed in, each with a complete draft that waits to be sent. */
  readonly senders: readonly Sender[];
}

export interface Sender {
  readonly token: string;
  readonly accountId: string;
  readonly personId: string;
  readonly draftId: string;
}

/**
 * Ten thousand residents with three applications each, on top of the demo city; a complete draft for each
 * of `senders`. Rows are made by the database itself: this measures pages, not seeding.
 */
export async function populate(db: pg.Client, residents: number, senders: number): Promise<Crowd> {
  await db.query(`
    create temp table crowd as
      select n, uuidv7() as account_id, uuidv7() as person_id, encode(sha256(('token' || n)::bytea), 'hex') as token
        from generate_series(1, ${residents}) n`);
  await db.query(`
    insert into accounts (id, email, password_hash, created_at, activated_at)
      select account_id, 'resident' || n || '@bench.test', null, now(), now() from crowd`);
  await db.query(`
    insert into people (id, account_id, first_name, last_name, created_at)
      select person_id, account_id, 'Łucja', 'Nowak' || translate(n::text, '0123456789', 'abcdefghij'), now() from crowd`);
  await db.query(`
    insert into sessions (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent)
      select sha256(token::bytea), account_id, now(), now(), now() + interval '12 hours', 'bench' from crowd`);
  const version = `(select v.id from application_type_versions v join application_types t on t.id = v.type_id where t.code = 'zameldowanie' limit 1)`;
  const answers = `jsonb_build_object('firstName', 'Łucja', 'lastName', 'Nowak' || translate(n::text, '0123456789', 'abcdefghij'), 'birthDate', '1990-01-01',
    'street', 'ul. Lipowa ' || n, 'postalCode', '00-950', 'town', 'Nowy Gród')`;
  await db.query(`
    insert into applications (number, kind, type_version_id, person_id, applicant_account, status, answers,
                              created_at, saved_at, submitted_at, decided_at)
      select nextval('application_numbers'), 'issue', ${version}, person_id, account_id,
             (array['rejected', 'cancelled', 'submitted'])[k], ${answers},
             now() - interval '1 day' * (40 - k), now(), now() - interval '1 day' * (40 - k), null
        from crowd, generate_series(1, 3) k where n > ${senders}`);
  await db.query(`
    insert into application_statuses (application_id, status, at, actor_kind, by_account)
      select a.id, s, a.submitted_at, 'resident', a.applicant_account
        from applications a join crowd c on c.person_id = a.person_id,
             unnest(case when a.status = 'submitted' then array['submitted'] else array['submitted', 'in-review', a.status] end) s`);
  await db.query(`
    insert into files (id, person_id, name, media_type, bytes, fingerprint, created_at)
      select uuidv7(), person_id, kind, 'image/jpeg', 1000, sha256((kind || n)::bytea), now()
        from crowd, unnest(array['photo', 'original', 'document']) kind where n <= ${senders}`);
  await db.query(`
    insert into applications (kind, type_version_id, person_id, applicant_account, status, answers, created_at, saved_at,
                              photo_file_id, photo_original_id, photo_crop)
      select 'issue', ${version}, c.person_id, account_id, 'draft', ${answers}, now(), now(),
             (select id from files f where f.person_id = c.person_id and name = 'photo'),
             (select id from files f where f.person_id = c.person_id and name = 'original'),
             '{"crop":{"x":0,"y":0,"width":1},"width":709,"height":945}'
        from crowd c where n <= ${senders}`);
  await db.query(`
    insert into application_documents (application_id, requirement, file_id, pages, added_at)
      select a.id, 'zameldowanie', f.id, 1, now()
        from applications a join crowd c on c.person_id = a.person_id and c.n <= ${senders}
        join files f on f.person_id = c.person_id and f.name = 'document'`);
  await db.query('analyze');
  const readers = await db.query<{ token: string; number: number }>(`
    select token, a.number::int from crowd c join applications a on a.person_id = c.person_id and a.status = 'submitted'
      where n > ${senders} order by n limit 200`);
  const sending = await db.query<Sender>(`
    select token, account_id as "accountId", c.person_id as "personId", a.id as "draftId"
      from crowd c join applications a on a.person_id = c.person_id where n <= ${senders} order by n`);
  return { readers: readers.rows, senders: sending.rows };
}
