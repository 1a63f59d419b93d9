// npm run shots: pictures of every page in every width, language and theme, with an index beside them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeShots } from './shots/camera.mjs'
import { toIndexPage, viewOf } from './shots/index-page.mjs'
import { readOptions, viewsOf } from './shots/options.mjs'
import { withSite } from './shots/site.mjs'
import { inRoot } from './start/place.mjs'
import { main } from './start/step.mjs'

main(async () => {
  const { base, pages } = readOptions(process.argv.slice(2))
  const folder = inRoot('shots')
  const views = viewsOf(pages)
  const shots = await withSite(base, async (address) => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    return takeShots(address, views, folder, (shot) => {
      for (const fault of shot.faults) console.log(`${viewOf(shot)}: ${fault}`)
    })
  })
  const index = join(folder, 'index.html')
  writeFileSync(index, toIndexPage(shots))
  const faulty = shots.filter(({ faults }) => faults.length > 0).length
  console.log(`${shots.length} shots, ${faulty} with faults: file://${index}`)
})
