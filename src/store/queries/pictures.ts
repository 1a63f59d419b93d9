import type { Locale } from '#domain/text.ts'
import type { Database } from '#store/client.ts'

/** A chart drawn ahead of time, for one language and one class of widths. */
export interface Picture {
  readonly key: string
  readonly locale: Locale
  readonly width: string
  /** Of the data it was drawn from: a picture of other data is another picture. */
  readonly dataHash: string
  readonly svg: string
}

/** One for each class of widths; none if the chart was not drawn from these data. */
export async function getPicture(
  db: Database,
  key: string,
  locale: Locale,
  dataHash: string,
): Promise<Picture[]> {
  const rows = await db.picture.findMany({
    where: { key, locale, dataHash },
    orderBy: { width: 'asc' },
  })
  return rows.map((row) => ({ ...row, locale }))
}

/** Takes the place of all earlier pictures, in one transaction. */
export async function savePictures(db: Database, pictures: readonly Picture[]): Promise<void> {
  await db.$transaction([db.picture.deleteMany(), db.picture.createMany({ data: [...pictures] })])
}
