import { CHARTS } from '#charts/catalogue.ts'
import { latestEdition } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import { LOCALES } from '#i18n/locale.ts'
import type { Database } from '#store/client.ts'
import { getMeta } from '#store/queries/meta.ts'
import { type Picture, savePictures } from '#store/queries/pictures.ts'
import { getRateBook } from '#store/queries/rates.ts'
import type { Drawing } from '#ui/chart/chart-view.ts'
import { WIDTH_CLASSES, WIDTHS } from '#ui/chart/drawing.ts'
import { hashOfDrawing } from '#ui/chart/drawing-hash.ts'
import { type Draw, onStage } from './stage.ts'
import { tidySvg } from './tidy.ts'

interface Wanted {
  readonly key: string
  readonly locale: Locale
  readonly drawing: Drawing
}

/**
 * Draws every chart of the latest edition in both languages and each class of widths, and keeps the
 * pictures in place of all earlier ones. Throws if a chart draws nothing.
 */
export async function drawPictures(
  db: Database,
  onProgress: (step: string) => void = () => {},
): Promise<void> {
  const wanted = await listWanted(db)
  const pictures = wanted.length === 0 ? [] : await onStage((draw) => drawAll(wanted, draw))
  await savePictures(db, pictures)
  if (pictures.length > 0) onProgress(`${pictures.length} pictures drawn`)
}

async function listWanted(db: Database): Promise<Wanted[]> {
  const [meta, rates] = await Promise.all([getMeta(db), getRateBook(db)])
  if (!meta) return []
  const edition = latestEdition(meta.compiledOn)
  const wanted: Wanted[] = []
  for (const { key, path, load } of CHARTS) {
    for (const locale of LOCALES) {
      const here = { locale, ...edition, path }
      const view = await load(db, { here, edition, rates })
      if (view) wanted.push({ key, locale, drawing: view.drawing })
    }
  }
  return wanted
}

async function drawAll(wanted: readonly Wanted[], draw: Draw): Promise<Picture[]> {
  // React looks for the stage's window when it is first imported.
  const [{ createElement }, { Form }] = await Promise.all([
    import('react'),
    import('#ui/chart/form.tsx'),
  ])
  const drawn: Picture[] = []
  for (const { key, locale, drawing } of wanted) {
    const dataHash = hashOfDrawing(drawing)
    for (const width of WIDTH_CLASSES.filter((each) => WIDTHS[drawing.span][each] !== undefined)) {
      const id = `${key}-${width}`
      const svg = await draw(createElement(Form, { drawing, width, id }))
      drawn.push({ key, locale, width, dataHash, svg: tidySvg(svg) })
    }
  }
  return drawn
}
