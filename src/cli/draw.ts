import { openDatabase } from '#store/client.ts'
import { markLoaded } from '#store/queries/meta.ts'
import { drawPictures } from './draw/pictures.ts'

/** `npm run record:draw`: draws the charts of the record in the store, and keeps them there. */
const db = openDatabase()
try {
  await drawPictures(db, (step) => console.log(step))
  await markLoaded(db, new Date())
} finally {
  await db.$disconnect()
}
