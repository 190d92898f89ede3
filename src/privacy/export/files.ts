import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';

/** Where in the archive each photo and document of these people lies, by the id of its file. */
export async function filePaths(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const used = await usesOf(db, people);
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, folder, name } of used) {
    if (paths.has(id)) continue;
    const path = unique(`pliki/${folder}/${fileName(name)}`, taken);
    taken.add(path);
    paths.set(id, path);
  }
  return paths;
}

interface Use {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
}

/** A file may serve several applications and a card: it lies where it was sent first. */
async function usesOf(db: Db, people: readonly string[]): Promise<Use[]> {
  const { rows } = await sql<Use>`
    with own as (
      select applications.id, photo_original_id, photo_file_id,
             case when number is null
                  then 'wersja-robocza-' || row_number() over (partition by number is null order by id)
                  else 'wniosek-' || number end as folder,
             coalesce(number, 1e15) as rank
        from applications where person_id = any(${[...people]}::uuid[])),
    uses as (
      select photo_file_id as id, folder, 'zdjecie-na-karte.jpg' as name, rank, 1 as part from own
      union all
      select photo_original_id, folder, 'zdjecie-oryginal.jpg', rank, 2 from own
      union all
      select file_id, folder,
             case when starts_with(files.name, requirement) then files.name
                  else requirement || '-' || files.name end, rank, 3
        from own join application_documents on application_id = own.id join files on files.id = file_id
      union all
      select photo_file_id, 'karta-' || number, 'zdjecie.jpg', 2e15, 4
        from cards where person_id = any(${[...people]}::uuid[])
      union all
      select card_changes.photo_file_id, 'karta-' || number, 'poprzednie-zdjecie.jpg', 2e15, 5
        from card_changes join cards on cards.id = card_id where person_id = any(${[...people]}::uuid[])
      union all
      select file_id, 'sprawa-' || number, case_attachments.name, 25e14, 5
        from case_attachments join case_messages on case_messages.id = message_id join cases on cases.id = case_id
       where person_id = any(${[...people]}::uuid[]) and scan <> 'waiting'
      union all
      select id, 'inne', name, 3e15, 6
        from files
       where person_id = any(${[...people]}::uuid[])
         and not exists (select from data_export_parts where data_export_parts.file_id = files.id)
         and not exists (select from case_attachments where file_id = files.id and scan = 'waiting'))
    select id, folder, name from uses where id is not null order by rank, part, id`.execute(db);
  return rows;
}

/** Fit for every file system. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+|[. ]+$/g, '') || 'plik';
}

function unique(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  let free = path;
  for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}${ending}`;
  return free;
}
