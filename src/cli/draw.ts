import { openDatabase } from '#store/client.ts'
import { drawPictures } from './draw/pictures.ts'

/** `npm run record:draw`: draws the charts of the record in the store, and keeps them there. */
const db = await openDatabase()
try {
  await drawPictures(db, (step) => console.log(step))
} finally {
  await db.$disconnect()
}
